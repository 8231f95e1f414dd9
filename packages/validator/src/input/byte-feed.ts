import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes in their order, read into somebody else's buffer. */
export interface ByteFeed {
  /** Fills a part of a buffer as far as it can; 0 means that the end is reached. */
  readonly read: (bytes: Buffer, from: number, length: number) => number | Promise<number>;
  readonly close: () => void | Promise<void>;
}

/** The bytes of a file between two offsets. Throws what the file system says. */
export function fileFeed(path: string, start = 0, end = Infinity): ByteFeed {
  const descriptor = openSync(path, 'r');
  let at = start;
  return {
    read: (bytes, from, length) => {
      const count = readSync(descriptor, bytes, from, Math.min(length, end - at), at);
      at += count;
      return count;
    },
    close: () => closeSync(descriptor),
  };
}

/** The bytes of a stream. */
export function streamFeed(chunks: AsyncIterable<Uint8Array>): ByteFeed {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  return {
    read: async (bytes, from, length) => {
      while (held.byteLength === 0) {
        const next = await iterator.next();
        if (next.done === true) return 0;
        held = next.value;
      }
      const count = Math.min(length, held.byteLength);
      bytes.set(held.subarray(0, count), from);
      held = held.subarray(count);
      return count;
    },
    close: async () => void (await iterator.return?.()),
  };
}
