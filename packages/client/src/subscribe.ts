import { cloudEventSchema, operations, platformFactsOf, type CloudEvent } from '@hutong/contract';
import { buildRequest } from './build-request.ts';
import { connectionError, readError, retryAfterOf } from './call.ts';
import { checkAnswer } from './check-answer.ts';
import type { Connection } from './client-options.ts';
import { startDeadline } from './deadline.ts';
import { readEventStream } from './event-stream.ts';
import { retryDelay } from './retry.ts';
import { wait } from './wait.ts';

/** What to receive, and from where. */
export interface SubscribeOptions {
  /** CloudEvent types to receive; all when absent. */
  readonly types?: readonly string[] | undefined;
  /** Id after which to go on; from now on when absent. */
  readonly lastEventId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called each time the stream is open: what changes from here on will arrive. */
  readonly onOpen?: (() => void) | undefined;
  /** Milliseconds of silence after which the connection counts as dead; 60,000 when absent. */
  readonly idleTimeout?: number | undefined;
}

const operation = operations.streamChanges;

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

const parseMessage = (data: string): CloudEvent => {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    value = undefined;
  }
  return checkAnswer(operation, cloudEventSchema, value);
};

/**
 * Gives warnings and event changes as they happen. A stream that breaks is opened again after a wait, and goes on where it stopped.
 * Ends when the signal aborts. Throws when the platform refuses, or was not reachable from the start.
 */
export async function* subscribe(
  connection: Connection,
  options: SubscribeOptions = {},
): AsyncGenerator<CloudEvent, void, undefined> {
  const { clock, retry, timeout } = connection;
  const { types, signal, onOpen, idleTimeout = 60_000 } = options;
  let { lastEventId } = options;
  let firstDelay = retry.firstDelay;
  let everOpen = false;
  for (let failures = 1; !isAborted(signal); failures++) {
    const query = types === undefined ? {} : { types: types.join(',') };
    const { url, init } = buildRequest(connection, operation, { query, lastEventId });
    const deadline = startDeadline(clock, timeout, signal);
    let delay: number | undefined;
    try {
      const response = await connection.fetch(url, { ...init, signal: deadline.signal });
      if (!response.ok) throw await readError(response, clock.now());
      deadline.clear();
      everOpen = true;
      onOpen?.();
      const hooks = {
        onWait: () => deadline.restart(idleTimeout),
        onChunk: () => deadline.clear(),
        onRetry: (milliseconds: number) => (firstDelay = milliseconds),
      };
      for await (const message of response.body === null ? [] : readEventStream(response.body, hooks)) {
        failures = 0;
        if (message.id !== undefined && message.id !== '') lastEventId = message.id;
        yield parseMessage(message.data);
      }
    } catch (cause) {
      if (isAborted(signal)) return;
      const error = connectionError(cause, deadline.passed());
      const { retryable } = platformFactsOf(error);
      if (!retryable || (!everOpen && failures >= retry.attempts)) throw error;
      delay = retryAfterOf(error);
    } finally {
      deadline.clear();
    }
    delay ??= retryDelay({ ...retry, firstDelay }, Math.max(1, failures));
    await wait(clock, delay, signal).catch(() => undefined);
  }
}
