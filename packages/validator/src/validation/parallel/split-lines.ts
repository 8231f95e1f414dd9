import { closeSync, openSync, readSync } from 'node:fs';
import { partBorders } from './part-borders.ts';

const lineFeed = 0x0a;

/** A part of a file from one line's beginning to another's. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
}

/** Cuts a file into so many parts at line ends; fewer where lines are longer than a part. */
export function splitLines(path: string, size: number, parts: number): FilePart[] {
  const descriptor = openSync(path, 'r');
  const bytes = Buffer.alloc(64 * 1024);
  const lineEndAfter = (from: number): number => {
    for (let at = from; at < size;) {
      const count = readSync(descriptor, bytes, 0, bytes.length, at);
      if (count === 0) return size;
      const found = bytes.subarray(0, count).indexOf(lineFeed);
      if (found !== -1) return at + found + 1;
      at += count;
    }
    return size;
  };
  try {
    const borders = new Set([0]);
    for (const border of partBorders(size, parts)) borders.add(lineEndAfter(border));
    // The last part goes on to whatever the end is by then.
    const starts = [...borders].filter((start) => start < size).toSorted((a, b) => a - b);
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? Infinity }));
  } finally {
    closeSync(descriptor);
  }
}
