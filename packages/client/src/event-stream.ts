import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** What a reader of an event stream is told on the way. */
export interface EventStreamHooks {
  /** Before each wait for more bytes, as opposed to the time the consumer takes. */
  readonly onWait: () => void;
  readonly onChunk: () => void;
  /** The wait before a reconnection that the platform asks for, in milliseconds. */
  readonly onRetry: (milliseconds: number) => void;
}

/** Reads Server-Sent Events from a body. */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  hooks: EventStreamHooks,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  let queue: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => void queue.push(message), onRetry: hooks.onRetry });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    while (true) {
      hooks.onWait();
      const chunk = await reader.read();
      hooks.onChunk();
      if (chunk.done) return;
      parser.feed(decoder.decode(chunk.value, { stream: true }));
      const ready = queue;
      queue = [];
      yield* ready;
    }
  } finally {
    // Leaving the loop early must close the connection, which cancel() does.
    await reader.cancel().catch(() => undefined);
  }
}
