import type { SpillFile } from '../dataset/rows/spill-file.ts';

type Part = Uint8Array | { readonly offset: number; readonly length: number };

/** Bytes that are kept in memory; what follows goes to the spill file. */
const heldInMemory = 8 * 1024 * 1024;

/** Waits for a promise, but not beyond the abortion of the signal: then throws its reason. */
async function unlessAborted<Value>(waiting: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return waiting;
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([waiting, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/**
 * Makes a stream that can be read again from its beginning, as records that are found wrong at the end are read a second
 * time. A stream that is silent would be waited for for ever: an aborted signal ends the waiting with its reason.
 */
export function keepStream(
  live: AsyncIterable<Uint8Array>,
  spill: SpillFile,
  signal?: AbortSignal,
): () => AsyncIterable<Uint8Array> {
  const iterator = live[Symbol.asyncIterator]();
  const parts: Part[] = [];
  let held = 0;
  const keep = (chunk: Uint8Array): void => {
    if (held + chunk.byteLength <= heldInMemory) {
      held += chunk.byteLength;
      parts.push(chunk);
    } else parts.push({ offset: spill.append(chunk), length: chunk.byteLength });
  };
  const load = (part: Part): Uint8Array => {
    if (part instanceof Uint8Array) return part;
    const bytes = new Uint8Array(part.length);
    spill.read(bytes, part.offset);
    return bytes;
  };
  return async function* () {
    for (let index = 0; ; index++) {
      const part = parts[index];
      if (part !== undefined) {
        yield load(part);
        continue;
      }
      const next = await unlessAborted(iterator.next(), signal);
      if (next.done === true) return;
      keep(next.value);
      yield next.value;
    }
  };
}
