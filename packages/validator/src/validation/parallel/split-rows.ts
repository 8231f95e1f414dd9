import { closeSync, openSync, readSync } from 'node:fs';
import { partBorders } from './part-borders.ts';
import type { FilePart } from './split-lines.ts';

const lineFeed = 0x0a;
const quote = 0x22;
const chunkSize = 1024 * 1024;

/**
 * Cuts a table into so many parts at line ends outside of quotes. Where quotes are broken, a cut may lie within a
 * row: who reads the part before it sees a cell run on at its end.
 */
export function splitRows(path: string, size: number, parts: number): FilePart[] {
  const descriptor = openSync(path, 'r');
  const bytes = Buffer.alloc(chunkSize);
  const starts = [0];
  let isQuoted = false;
  let at = 0;
  const borders = partBorders(size, parts);
  const target = (): number => borders[starts.length - 1] ?? size;
  const look = (count: number): void => {
    const chunk = bytes.subarray(0, count);
    // Most tables have few quotes, and none in most of their chunks.
    const hasQuotes = chunk.includes(quote);
    if (!hasQuotes && (isQuoted || at + count <= target())) return;
    for (let index = hasQuotes ? 0 : Math.max(0, target() - at); index < count; index++) {
      const byte = bytes[index];
      if (byte === quote) isQuoted = !isQuoted;
      else if (byte === lineFeed && !isQuoted && starts.length < parts && at + index >= target())
        starts.push(at + index + 1);
    }
  };
  try {
    while (starts.length < parts) {
      const count = readSync(descriptor, bytes, 0, bytes.length, at);
      if (count === 0) break;
      look(count);
      at += count;
    }
    // The last part goes on to whatever the end is by then.
    const within = starts.filter((start) => start < size);
    return within.map((start, index) => ({ start, end: within[index + 1] ?? Infinity }));
  } finally {
    closeSync(descriptor);
  }
}
