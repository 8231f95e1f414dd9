import { channels, cloudEventTypes, toIssues, topicOf, type ProblemIssue } from '@hutong/contract';
import { errorCodes, findEntity, formatDateTime } from '@hutong/standard';
import { isDeepStrictEqual } from 'node:util';
import { evaluateReading } from './fake-events.ts';
import type { FakeRecord, FakeState, FakeToken } from './fake-state.ts';

export interface FakeResult {
  readonly index: number;
  readonly id?: string;
  readonly status: 'created' | 'updated' | 'unchanged' | 'rejected';
  readonly issues?: ProblemIssue[];
}

const issueOf = (code: 'HT1011' | 'HT5002', pointer: string): ProblemIssue => {
  const { title, fix } = errorCodes[code];
  return { code, pointer, message: title, fix };
};

const judge = (state: FakeState, token: FakeToken, record: FakeRecord): ProblemIssue[] => {
  const entity = findEntity(record.type);
  if (entity === undefined) return [issueOf('HT1011', '/type')];
  const parsed = entity.schema.safeParse(record);
  if (!parsed.success && !state.lies.has('accept-invalid')) return toIssues(parsed.error.issues, record);
  const system = (record['provenance'] as { system?: unknown } | undefined)?.system;
  const foreign = token.system !== '*' && system !== token.system;
  return foreign && !state.lies.has('foreign-system-write') ? [issueOf('HT5002', '/provenance/system')] : [];
};

const bend = (state: FakeState, record: FakeRecord): FakeRecord => {
  const { lies } = state;
  const { extensions: _, ...bare } = record;
  let bent: FakeRecord = lies.has('lost-extensions') ? bare : record;
  const observedAt = bent['observedAt'];
  if (lies.has('time-zone-lost') && typeof observedAt === 'string')
    bent = { ...bent, observedAt: `${observedAt.slice(0, 19)}Z` };
  const name = bent['name'];
  if (lies.has('text-mangled') && typeof name === 'string')
    bent = { ...bent, name: name.replace(/[^\u0020-\u9fff]/gu, '?') };
  return bent;
};

const keep = (state: FakeState, record: FakeRecord): void => {
  state.records.set(record.id, bend(state, record));
  if (record.type !== 'Observation') return;
  const key = `${String(record['device'])} ${String(record['property'])}`;
  const known = state.latest.get(key);
  const older =
    known !== undefined && Date.parse(String(known['observedAt'])) > Date.parse(String(record['observedAt']));
  if (!older || state.lies.has('latest-stale')) state.latest.set(key, record);
  evaluateReading(state, record);
};

const store = (state: FakeState, index: number, record: FakeRecord): FakeResult => {
  const known = state.records.get(record.id);
  if (known === undefined) {
    if (!state.lies.has('drop-acknowledged') || ++state.stored % 10 !== 0) keep(state, record);
    return { index, id: record.id, status: 'created' };
  }
  const same = isDeepStrictEqual(known, bend(state, record));
  if (same) return { index, id: record.id, status: state.lies.has('not-idempotent') ? 'updated' : 'unchanged' };
  if (!state.lies.has('updates-lost')) keep(state, record);
  return { index, id: record.id, status: 'updated' };
};

const refuse = (
  state: FakeState,
  token: FakeToken,
  channel: 'http' | 'mqtt',
  record: FakeRecord,
  issues: ProblemIssue[],
): void => {
  const rejection = {
    id: `r${++state.serial}`,
    channel,
    system: token.system,
    receivedAt: formatDateTime(state.now),
    recordId: record.id,
    recordType: record.type,
    issues,
    ...(state.lies.has('personal-in-errors') ? { record } : {}),
  };
  if (!state.lies.has('rejections-forgotten')) state.rejections.push(rejection);
  if (channel === 'http' || state.lies.has('mqtt-rejections-silent')) return;
  const topic = topicOf(channels.rejections, token.system);
  const payload = JSON.stringify({
    specversion: '1.0',
    id: rejection.id,
    source: 'urn:hutong:platform',
    type: cloudEventTypes.rejection,
    data: rejection,
  });
  for (const mailbox of state.mailboxes) if (mailbox.topic === topic) mailbox.deliver(payload);
};

/** Takes records in, one by one. */
export function ingest(
  state: FakeState,
  token: FakeToken,
  channel: 'http' | 'mqtt',
  records: readonly FakeRecord[],
): FakeResult[] {
  const judged = records.map((record) => judge(state, token, record));
  const spoilt = state.lies.has('whole-batch-rejected') && judged.some((issues) => issues.length > 0);
  return records.map((record, index) => {
    const issues = judged[index] ?? [];
    if (issues.length === 0 && !spoilt) return store(state, index, record);
    refuse(state, token, channel, record, issues);
    const shown = state.lies.has('issues-without-pointer') ? issues.map((each) => ({ ...each, pointer: '' })) : issues;
    return { index, id: record.id, status: 'rejected', issues: shown };
  });
}
