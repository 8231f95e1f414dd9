import { mediaTypeOf, mediaTypes } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import { doubledIssue, doubledMembers } from '@hutong/validator';
import { createIssue } from '../ingest/record-issue.ts';
import { holdsUnstorableText } from '../ingest/storable.ts';
import { requestProblem } from './request-problem.ts';
import { parseJson } from './parse-json.ts';
import { readBody } from './read-body.ts';

/** Reads a JSON body. Throws HT5006 for another media type, HT5005 and HT5004, also for a member that comes more than once. */
export async function readJsonBody(request: Request): Promise<unknown> {
  if (mediaTypeOf(request.headers.get('content-type')) !== mediaTypes.json)
    throw new HutongError('HT5006', {
      fix: { zh: '使用 application/json', en: 'Use application/json' },
    });
  const text = await readBody(request);
  if (holdsUnstorableText(text)) throw requestProblem([createIssue('HT1010', '')]);
  const body = parseJson(text);
  const doubled = doubledMembers(text, body);
  if (doubled.length > 0) throw requestProblem(doubled.map(doubledIssue));
  return body;
}
