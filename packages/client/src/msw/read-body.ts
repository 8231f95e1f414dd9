import { maximumBatch, maximumBodyBytes, mediaTypeOf, mediaTypes, parseNdjson, type Operation } from '@hutong/contract';
import { HutongError } from '@hutong/standard';

/** Reads the body of a request as the operation allows. Throws HT5004, HT5005 or HT5006. */
export async function readBody(operation: Operation, request: Request): Promise<unknown> {
  if (operation.body === undefined) return undefined;
  const mediaType = mediaTypeOf(request.headers.get('content-type'));
  if (!(operation.bodyMediaTypes ?? [mediaTypes.json]).includes(mediaType)) throw new HutongError('HT5006');
  const text = await request.text();
  if (new TextEncoder().encode(text).length > maximumBodyBytes) throw new HutongError('HT5005');
  const body = mediaType === mediaTypes.ndjson ? { records: readLines(text) } : readJson(text);
  const records = (body as { records?: unknown } | null)?.records;
  if (Array.isArray(records) && records.length > maximumBatch) throw new HutongError('HT5005');
  return body;
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HutongError('HT5004', { message: { zh: '请求体不是 JSON', en: 'The body is not JSON' } });
  }
};

const readLines = (text: string): unknown[] => {
  const lines = parseNdjson(text);
  const issues = lines.flatMap((line) => ('issue' in line ? [line.issue] : []));
  if (issues.length > 0) throw new HutongError('HT5004', { facts: { issues } });
  return lines.flatMap((line) => ('value' in line ? [line.value] : []));
};
