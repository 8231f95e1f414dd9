import { cloudEventTypes, maximumBatch, readCloudEvent } from '@hutong/contract';
import { HutongError, type BilingualText } from '@hutong/standard';
import { doubledIssue, doubledMembers, mostDoubled, type RecordIssue } from '@hutong/validator';
import { createIssue } from '../ingest/record-issue.ts';
import type { IncomingRecord } from '../ingest/submission.ts';

/** What a message holds: records, and findings about envelopes that hold none. */
export interface Message {
  readonly records: readonly IncomingRecord[];
  readonly issues: readonly RecordIssue[];
}

const refusal = (zh: string, en: string, pointer = ''): Message => ({ records: [], issues: [issue(zh, en, pointer)] });

const issue = (zh: string, en: string, pointer: string): RecordIssue =>
  createIssue('HT5020', pointer, { zh, en } satisfies BilingualText);

/** Reads the payload of the ingest channel: one CloudEvent or an array of them. Never throws. */
export function readMessage(payload: Uint8Array): Message {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    value = JSON.parse(text);
  } catch {
    return refusal('消息不是 UTF-8 编码的 JSON', 'The message is not JSON in UTF-8');
  }
  const envelopes: unknown[] = Array.isArray(value) ? value : [value];
  if (envelopes.length === 0) return refusal('消息中没有 CloudEvent', 'The message holds no CloudEvent');
  if (envelopes.length > maximumBatch)
    return refusal(`一条消息最多 ${maximumBatch} 个 CloudEvent`, `At most ${maximumBatch} CloudEvents in one message`);
  const doubled = doubledMembers(text, value);
  if (doubled.length >= mostDoubled) return { records: [], issues: doubled.map(doubledIssue) };
  const records: IncomingRecord[] = [];
  const issues: RecordIssue[] = [];
  for (const [index, envelope] of envelopes.entries()) {
    const pointer = Array.isArray(value) ? `/${index}` : '';
    const record = readRecord(envelope, pointer);
    const inEnvelope = doubled.filter((at) => at.startsWith(`${pointer}/`));
    const own = inEnvelope.filter((at) => at.startsWith(`${pointer}/data/`)).map((at) => at.slice(pointer.length + 5));
    if ('issue' in record) issues.push(record.issue);
    else if (inEnvelope.length > own.length) issues.push(...inEnvelope.map(doubledIssue));
    else {
      const all = [...own, ...doubledInBytes(envelope, record.value)];
      records.push(all.length === 0 ? record : { ...record, doubled: all });
    }
  }
  return { records, issues };
}

/** Members that the JSON of `data_base64` has more than once. */
function doubledInBytes(envelope: unknown, value: unknown): readonly string[] {
  const bytes = (envelope as { readonly data_base64?: unknown }).data_base64;
  return typeof bytes === 'string' ? doubledMembers(Buffer.from(bytes, 'base64').toString('utf8'), value) : [];
}

/** The record in an envelope, or why there is none. */
function readRecord(envelope: unknown, pointer: string): IncomingRecord | { readonly issue: RecordIssue } {
  try {
    const { type, data } = readCloudEvent(envelope);
    if (type !== cloudEventTypes.record)
      return { issue: issue('CloudEvent 类型不是记录', 'The CloudEvent is not of the record type', `${pointer}/type`) };
    if (data === undefined || data instanceof Uint8Array)
      return { issue: issue('CloudEvent 中没有记录', 'The CloudEvent holds no record', `${pointer}/data`) };
    return { value: data };
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    return { issue: issue(error.text.zh, error.text.en, pointer + (error.location.pointer ?? '')) };
  }
}
