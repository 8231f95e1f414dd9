import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { createExpansionGuard } from './expansion-guard.ts';

/** Whether bytes begin a gzip stream (RFC 1952 §2.3.1). */
export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** The content of a gzip stream. Throws HT3010 for content that expands too far, and zlib's errors for a damaged one. */
export async function* gunzip(packed: AsyncIterable<Uint8Array>, freeExpansion?: number): AsyncGenerator<Uint8Array> {
  let packedSize = 0;
  const guard = createExpansionGuard(() => packedSize, freeExpansion);
  const counted = async function* () {
    for await (const chunk of packed) {
      packedSize += chunk.byteLength;
      yield chunk;
    }
  };
  // The error reaches the reader through the loop; the callback only keeps it from being thrown twice.
  const content = pipeline(Readable.from(counted()), createGunzip({ chunkSize: 256 * 1024 }), () => undefined);
  for await (const chunk of content) {
    guard.take((chunk as Uint8Array).byteLength);
    yield chunk as Uint8Array;
  }
}
