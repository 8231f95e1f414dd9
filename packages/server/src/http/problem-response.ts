import { problemFromError, problemMediaType } from '@hutong/contract';
import { HutongError, type ErrorCode } from '@hutong/standard';
import type { Faults } from '../faults/faults.ts';

interface ProblemContext {
  readonly requestId: string;
  readonly path: string;
  readonly faults: Faults;
}

/** Seconds after which the same request may succeed. */
const waitFor: Partial<Readonly<Record<ErrorCode, number>>> = { HT5010: 1, HT5012: 1, HT5022: 30 };

const headersOf = (error: unknown): Record<string, string> => {
  if (!HutongError.isInstance(error)) return {};
  const { allow } = error.facts;
  return {
    ...(error.code === 'HT5001' ? { 'www-authenticate': 'Bearer' } : {}),
    ...(waitFor[error.code] === undefined ? {} : { 'retry-after': String(waitFor[error.code]) }),
    ...(typeof allow === 'string' ? { allow } : {}),
  };
};

/** The RFC 9457 answer to an error; the cause of an internal error is for the log only. */
export function problemResponse(error: unknown, { requestId, path, faults }: ProblemContext): Response {
  const problem = problemFromError(error, { instance: path, requestId });
  const headers = { ...headersOf(error), 'x-request-id': requestId };
  if (faults.has('plain-errors'))
    return new Response(problem.title, {
      status: problem.status,
      headers: { ...headers, 'content-type': 'text/plain' },
    });
  const status = problem.status === 404 && faults.has('not-found-is-200') ? 200 : problem.status;
  return new Response(JSON.stringify(problem), { status, headers: { ...headers, 'content-type': problemMediaType } });
}
