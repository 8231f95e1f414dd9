import { bilingual, HutongError } from '@hutong/standard';
import { readLines, type LiveMessage } from '@hutong/validator';
import { createParser } from 'eventsource-parser';
import type { Follow } from './stream-follower.ts';

/** The longest message that is held, in characters. */
const longestMessage = 16 * 1024 * 1024;

type Body = AsyncIterable<Uint8Array>;
type Message = Omit<LiveMessage, 'topic'>;

/** Server-Sent Events: each `data` is a message. */
async function* eventMessages(body: Body): AsyncGenerator<Message> {
  let ready: Message[] = [];
  const parser = createParser({
    onEvent: ({ data }) => void ready.push({ payload: Buffer.from(data) }),
    onError: ({ type }) => {
      if (type !== 'max-buffer-size-exceeded') return;
      ready.push({ payload: new Uint8Array(), tooLong: longestMessage + 1 });
      parser.reset();
    },
    maxBufferSize: longestMessage,
  });
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    const messages = ready;
    ready = [];
    yield* messages;
  }
}

/** Lines of JSON: each line is a message. */
async function* lineMessages(body: Body): AsyncGenerator<Message> {
  for await (const lines of readLines(body))
    for (const { bytes, tooLong } of lines)
      if (tooLong !== undefined) yield { payload: bytes, tooLong };
      else if (bytes.byteLength > 0) yield { payload: bytes };
}

/** One document: the body is the message. */
async function* wholeMessage(body: Body): AsyncGenerator<Message> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length <= longestMessage) chunks.push(chunk);
  }
  yield length > longestMessage ? { payload: new Uint8Array(), tooLong: length } : { payload: Buffer.concat(chunks) };
}

const readerOf = (mediaType: string): ((body: Body) => AsyncGenerator<Message>) =>
  mediaType.startsWith('text/event-stream')
    ? eventMessages
    : /^application\/(?:x-)?(?:ndjson|jsonl|json-seq)/.test(mediaType)
      ? lineMessages
      : wholeMessage;

const refusedCodes = { 401: 'HT5001', 403: 'HT5002', 404: 'HT5003' } as const;

async function open({ url, token, signal }: Parameters<Follow>[0]): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      headers: {
        accept: 'text/event-stream, application/x-ndjson, application/json;q=0.5',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      signal,
    });
  } catch (cause) {
    throw new HutongError('HT5015', {
      message: bilingual(`无法连接 ${url.origin}`, `Cannot reach ${url.origin}`),
      cause,
    });
  }
  if (response.ok) return response;
  const { status } = response;
  throw new HutongError(refusedCodes[status as keyof typeof refusedCodes] ?? 'HT5016', {
    message: bilingual(`${url.origin} 应答 ${status}`, `${url.origin} answered ${status}`),
  });
}

/** Follows the body of a response: Server-Sent Events, lines of JSON, or one document. */
export const followHttp: Follow = async (options) => {
  const { url, signal, onMessage, onReady } = options;
  try {
    const { body, headers } = await open(options);
    onReady?.();
    const read = readerOf(headers.get('content-type') ?? '');
    for await (const message of read(body ?? new ReadableStream())) onMessage({ topic: url.pathname, ...message });
  } catch (error) {
    if (signal.aborted) return { lost: 0 };
    // A body that breaks off: what came before it stands.
    if (!HutongError.isInstance(error)) return { lost: 1 };
    throw error;
  }
  return { lost: 0 };
};
