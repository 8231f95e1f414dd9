import { errorFromProblem, platformFactsOf, type Operation, type OutputOf } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import { buildRequest, type CallInput } from './build-request.ts';
import { checkAnswer } from './check-answer.ts';
import type { Connection } from './client-options.ts';
import { connectionError } from './connection-error.ts';
import { startDeadline } from './deadline.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import { parseRetryAfter, retryDelay } from './retry.ts';
import { wait } from './wait.ts';

/** What every call takes beyond its input. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Made by the client when absent and the operation wants one; the same key goes with every attempt. */
  readonly idempotencyKey?: string | undefined;
  /** Milliseconds that one attempt may take; that of the client when absent. */
  readonly timeout?: number | undefined;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The error of an answer that is not a success, with the wait that the platform asked for. */
export async function readError(response: Response, now: number): Promise<HutongError> {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const error = errorFromProblem(parseJson(await response.text()), response.status, requestId);
  const retryAfter = parseRetryAfter(response.headers.get('retry-after'), now);
  if (retryAfter === undefined) return error;
  const { text: message, fix, facts } = error;
  return new HutongError(error.code, { message, fix, facts: { ...facts, retryAfter } });
}

/** Milliseconds that the platform asked to wait, when it did. */
export const retryAfterOf = ({ facts: { retryAfter } }: HutongError): number | undefined =>
  typeof retryAfter === 'number' ? retryAfter : undefined;

async function attempt(
  connection: Connection,
  operation: Operation,
  request: ReturnType<typeof buildRequest>,
  { signal, timeout = connection.timeout }: CallOptions,
): Promise<unknown> {
  const deadline = startDeadline(connection.clock, timeout, signal);
  try {
    const response = await connection.fetch(request.url, { ...request.init, signal: deadline.signal });
    if (!response.ok) throw await readError(response, connection.clock.now());
    const answer = parseJson(await response.text());
    return checkAnswer(operation, operation.response, answer);
  } catch (cause) {
    signal?.throwIfAborted();
    throw connectionError(connection, cause, deadline.passed());
  } finally {
    deadline.clear();
  }
}

/** Milliseconds before a failed call is made again, or undefined when it must not be. */
function delayAfter(connection: Connection, error: unknown, attempts: number): number | undefined {
  const { retry } = connection;
  if (!HutongError.isInstance(error) || !platformFactsOf(error).retryable || attempts >= retry.attempts)
    return undefined;
  const retryAfter = retryAfterOf(error);
  if (retryAfter === undefined) return retryDelay(retry, attempts);
  return retryAfter > retry.maximumDelay ? undefined : retryAfter;
}

/**
 * Calls one operation, repeating it while that may help: every operation is safe to repeat, natural or keyed.
 * Throws HT5015 or HT5021 when no answer came, HT5016 when it broke the contract, else the code of the problem document.
 */
export async function call<Op extends Operation>(
  connection: Connection,
  operation: Op,
  input: CallInput & CallOptions,
): Promise<OutputOf<Op>> {
  const idempotencyKey = input.idempotencyKey ?? (operation.idempotency === 'key' ? createIdempotencyKey() : undefined);
  const request = buildRequest(connection, operation, { ...input, idempotencyKey });
  for (let attempts = 1; ; attempts++) {
    try {
      return (await attempt(connection, operation, request, input)) as OutputOf<Op>;
    } catch (error) {
      const delay = delayAfter(connection, error, attempts);
      if (delay === undefined) throw error;
      await wait(connection.clock, delay, input.signal);
    }
  }
}
