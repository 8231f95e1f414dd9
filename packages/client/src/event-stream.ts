import { HutongError } from '@hutong/standard';
import { createParser } from 'eventsource-parser';

/** The longest message that a stream may carry, in characters. */
const longestMessage = 8 * 1024 * 1024;

/** One block of an event stream; without `data` it only says where the stream stands. */
export interface StreamBlock {
  readonly id?: string;
  readonly data?: string;
}

/** What a reader of an event stream is told on the way. */
export interface EventStreamHooks {
  /** Before each wait for more bytes, as opposed to the time the consumer takes. */
  readonly onWait: () => void;
  readonly onChunk: () => void;
  /** The wait before a reconnection that the platform asks for, in milliseconds. */
  readonly onRetry: (milliseconds: number) => void;
}

const tooLong = (): HutongError =>
  new HutongError('HT5016', {
    message: {
      zh: `事件流中的消息超过 ${longestMessage} 个字符`,
      en: `A message of the stream is longer than ${longestMessage} characters`,
    },
  });

/** Reads Server-Sent Events from a body. Throws HT5016 for a message without end. */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  hooks: EventStreamHooks,
): AsyncGenerator<StreamBlock, void, undefined> {
  let queue: StreamBlock[] = [];
  let failed = false;
  const parser = createParser({
    onEvent: ({ data }) => void queue.push({ data }),
    onId: (id) => void queue.push({ id }),
    onRetry: hooks.onRetry,
    onError: ({ type }) => (failed ||= type === 'max-buffer-size-exceeded'),
    maxBufferSize: longestMessage,
  });
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
      if (failed) throw tooLong();
    }
  } finally {
    // Leaving the loop early must close the connection, which cancel() does.
    await reader.cancel().catch(() => undefined);
  }
}
