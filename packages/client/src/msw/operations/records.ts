import { toIssues, type OutputOf, type Operations, type ProblemIssue } from '@hutong/contract';
import { errorCodes, findEntity, HutongError, isWithinDivision, type ErrorCode } from '@hutong/standard';
import type { MockHandlers } from '../mock-handler.ts';
import type { Caller, MockState, StoredRecord } from '../mock-state.ts';
import { pageOf } from '../paging.ts';
import { isVisible, showTo } from '../show-to.ts';
import { traceSpecialRead } from '../trace-special-read.ts';

type RecordResult = OutputOf<Operations['writeRecords']>['results'][number];

const issueOf = (code: ErrorCode, pointer: string): ProblemIssue => {
  const { title, fix } = errorCodes[code];
  return { code, pointer, message: title, fix };
};

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** What is wrong with a value as a record of the caller's system. */
function issuesOf(value: unknown, caller: Caller): ProblemIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [issueOf('HT1002', '')];
  const type = memberOf(value, 'type');
  if (type === undefined) return [issueOf('HT1001', '/type')];
  const entity = typeof type === 'string' ? findEntity(type) : undefined;
  if (entity === undefined) return [issueOf('HT1011', '/type')];
  const result = entity.schema.safeParse(value);
  if (!result.success) return toIssues(result.error.issues, value);
  const foreign = caller.system !== '*' && memberOf(memberOf(value, 'provenance'), 'system') !== caller.system;
  return foreign ? [issueOf('HT5002', '/provenance/system')] : [];
}

// Members in any order make the same content.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

function write(state: MockState, caller: Caller, value: unknown, index: number): RecordResult {
  const id = memberOf(value, 'id');
  const named = typeof id === 'string' ? { id } : {};
  const issues = issuesOf(value, caller);
  if (issues.length > 0) {
    const type = memberOf(value, 'type');
    state.rejections.push({
      id: `rejection-${state.next()}`,
      channel: 'http',
      system: caller.system,
      receivedAt: state.time(),
      ...(typeof id === 'string' ? { recordId: id } : {}),
      ...(typeof type === 'string' ? { recordType: type } : {}),
      issues,
    });
    return { index, ...named, status: 'rejected', issues };
  }
  const record = value as StoredRecord;
  const known = state.records.get(record.id);
  if (known !== undefined && canonical(known) === canonical(record)) return { index, ...named, status: 'unchanged' };
  state.save(record);
  return { index, ...named, status: known === undefined ? 'created' : 'updated' };
}

/** Writing and reading records; each is judged by its own schema. */
export const recordHandlers: Pick<MockHandlers, 'writeRecords' | 'listRecords' | 'getRecord' | 'listRejections'> = {
  writeRecords({ state, caller, body }) {
    const results = body.records.map((value, index) => write(state, caller, value, index));
    const count = (status: string): number => results.filter((result) => result.status === status).length;
    return {
      created: count('created'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      rejected: count('rejected'),
      results,
    };
  },
  listRecords({ state, caller, query }) {
    const { type, division } = query;
    traceSpecialRead(state, caller, { asked: { type }, purpose: query.purpose, division });
    const found = state
      .recordsOf(type)
      .filter((record) => isVisible(caller, record))
      .filter((record) => division === undefined || isWithinDivision(String(record['division']), division))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const { items, ...rest } = pageOf(`records ${type}`, found, query);
    return { items: items.map((record) => showTo(caller, record)), ...rest };
  },
  getRecord({ state, caller, parameters, query }) {
    traceSpecialRead(state, caller, { asked: parameters, purpose: query.purpose });
    const record = state.records.get(parameters.id);
    if (record === undefined || !isVisible(caller, record)) throw new HutongError('HT5003');
    return showTo(caller, record);
  },
  listRejections({ state, caller, query }) {
    const own = state.rejections.filter(({ system }) => caller.system === '*' || system === caller.system);
    return pageOf('rejections', own, query);
  },
};
