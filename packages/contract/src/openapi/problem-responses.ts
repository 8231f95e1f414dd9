import { errorCodes, type ErrorCode } from '@hutong/standard';
import type { ResponsesObject } from 'openapi3-ts/oas31';
import { mediaTypes } from '../media-types.ts';
import type { Operation } from '../operation.ts';
import { commonProblems, createProblem, problemStatus, type Problem } from '../problem.ts';

const tokenProblems: readonly ErrorCode[] = ['HT5001', 'HT5002'];
const requestProblems: readonly ErrorCode[] = ['HT5004'];
const waitingStatuses = [429, 503];

/** Problem codes that an operation can answer with, in order. */
export function problemsOf(operation: Operation): ErrorCode[] {
  const hasRequest = Boolean(operation.parameters ?? operation.query ?? operation.body);
  const common = commonProblems.filter(
    (code) =>
      (operation.scopes.length > 0 || !tokenProblems.includes(code)) && (hasRequest || !requestProblems.includes(code)),
  );
  return [...new Set([...common, ...operation.problems])].toSorted();
}

/** One example problem document for each code. */
export const problemExamples = (codes: readonly ErrorCode[]): Record<string, { summary: string; value: Problem }> =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      {
        summary: `${errorCodes[code].title.en} · ${errorCodes[code].title.zh}`,
        value: createProblem(code, { requestId: '01jh8zq2k7' }),
      },
    ]),
  );

/** The error answers of an operation: one per status, naming the codes that share it. */
export function problemResponses(operation: Operation): ResponsesObject {
  const byStatus = Map.groupBy(problemsOf(operation), problemStatus);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes
          .map((code) => `${code} ${errorCodes[code].title.en} · ${errorCodes[code].title.zh}`)
          .join('\n\n'),
        headers: {
          'X-Request-Id': { $ref: '#/components/headers/RequestId' },
          ...(waitingStatuses.includes(status) ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
        },
        content: {
          [mediaTypes.problem]: {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
          },
        },
      },
    ]),
  );
}
