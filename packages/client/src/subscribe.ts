import {
  cloudEventSchema,
  mediaTypeOf,
  mediaTypes,
  operations,
  platformFactsOf,
  type CloudEvent,
} from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import { buildRequest } from './build-request.ts';
import { readError, retryAfterOf } from './call.ts';
import { checkAnswer } from './check-answer.ts';
import type { Connection } from './client-options.ts';
import { connectionError } from './connection-error.ts';
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

/** The body of an event stream; anything else would be read in vain, again and again. */
function bodyOf({ body, headers }: Response): ReadableStream<Uint8Array> {
  if (body !== null && mediaTypeOf(headers.get('content-type')) === mediaTypes.eventStream) return body;
  throw new HutongError('HT5016', {
    message: { zh: '平台的应答不是事件流', en: 'The answer is not an event stream' },
    facts: { operation: operation.id },
  });
}

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
      const body = bodyOf(response);
      everOpen = true;
      onOpen?.();
      const hooks = {
        onWait: () => deadline.restart(idleTimeout),
        onChunk: () => deadline.clear(),
        onRetry: (milliseconds: number) => (firstDelay = milliseconds),
      };
      for await (const { id, data } of readEventStream(body, hooks)) {
        if (id !== undefined && id !== '') lastEventId = id;
        if (data === undefined) continue;
        failures = 0;
        yield parseMessage(data);
      }
    } catch (cause) {
      if (isAborted(signal)) return;
      const error = connectionError(connection, cause, deadline.passed());
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
