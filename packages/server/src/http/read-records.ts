import { maximumBatch, mediaTypeOf, mediaTypes } from '@hutong/contract';
import { doubledIssue, doubledMembers, doubledWithin, mostDoubled, type RecordIssue } from '@hutong/validator';
import { HutongError } from '@hutong/standard';
import { createIssue } from '../ingest/record-issue.ts';
import type { IncomingRecord } from '../ingest/submission.ts';
import { parseJson } from './parse-json.ts';
import { readBody } from './read-body.ts';
import { requestProblem } from './request-problem.ts';

/** Reads the records of a write request, JSON or NDJSON. Throws HT5004, HT5005, HT5006. */
export async function readRecords(request: Request, limited: boolean): Promise<IncomingRecord[]> {
  const mediaType = mediaTypeOf(request.headers.get('content-type'));
  if (mediaType !== mediaTypes.json && mediaType !== mediaTypes.ndjson) throw new HutongError('HT5006');
  const text = await readBody(request);
  const records = mediaType === mediaTypes.json ? fromJson(text) : fromLines(text);
  if (records.length === 0) throw requestProblem([createIssue('HT1009', '/records')]);
  if (limited && records.length > maximumBatch)
    throw new HutongError('HT5005', {
      message: { zh: `一次最多 ${maximumBatch} 条记录`, en: `At most ${maximumBatch} records in one call` },
    });
  return records;
}

function fromJson(text: string): IncomingRecord[] {
  const body = parseJson(text);
  const records = (body as { records?: unknown } | null)?.records;
  if (!Array.isArray(records))
    throw requestProblem([createIssue(records === undefined ? 'HT1001' : 'HT1002', '/records')]);
  const doubled = doubledMembers(text, body);
  if (doubled.length === 0) return records.map((value: unknown) => ({ value }));
  const { of, outside } = doubledWithin(
    doubled,
    records.map((_, index) => ({ pointer: `/records/${index}` })),
  );
  // Beyond so many nobody has looked: not one of the records may pass for whole.
  const refused = doubled.length >= mostDoubled ? doubled : outside;
  if (refused.length > 0) throw requestProblem(refused.map(doubledIssue));
  return records.map((value: unknown, index) => ({ value, doubled: of(`/records/${index}`) }));
}

const doubledIn = (text: string, value: unknown): Pick<IncomingRecord, 'doubled'> => {
  const doubled = doubledMembers(text, value);
  return doubled.length === 0 ? {} : { doubled };
};

function fromLines(text: string): IncomingRecord[] {
  const records: IncomingRecord[] = [];
  const issues: BrokenLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      records.push({ value, text: line, ...doubledIn(line, value) });
    } catch {
      issues.push(brokenLine(index + 1, line, records.length + issues.length));
    }
  }
  if (issues.length > 0) throw requestProblem(issues.slice(0, 100), issues[0]?.message);
  return records;
}

type BrokenLine = RecordIssue & { readonly line: number };

const brokenLine = (line: number, text: string, index: number): BrokenLine => {
  const { zh, en } = positionOf(text);
  return { ...createIssue('HT3003', `/records/${index}`, { zh: `第 ${line} 行${zh}`, en: `Line ${line}${en}` }), line };
};

const positionOf = (text: string): { zh: string; en: string } => {
  try {
    parseJson(text);
  } catch (error) {
    const { column } = (error as HutongError).location;
    return { zh: `第 ${column} 列不是 JSON`, en: ` is not JSON at column ${column}` };
  }
  return { zh: '', en: '' };
};
