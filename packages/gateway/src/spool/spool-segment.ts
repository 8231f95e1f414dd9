import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of a numbered segment, in order of time when sorted. */
export const segmentName = (number: number): string => `${String(number).padStart(10, '0')}.ndjson`;

/** Number of a segment file, or undefined for any other file. */
export const segmentNumber = (name: string): number | undefined => {
  const match = /^(\d{10})\.ndjson$/.exec(name);
  return match === null ? undefined : Number(match[1]);
};

const newline = 0x0a;

/** Whole lines from an offset on, up to a count, and the offset behind them. */
export async function readLines(
  directory: string,
  segment: number,
  from: number,
  limit: { readonly lines: number; readonly end: number },
): Promise<{ lines: string[]; end: number }> {
  const handle = await open(join(directory, segmentName(segment)), 'r');
  try {
    const lines: string[] = [];
    let start = from;
    let rest = Buffer.alloc(0);
    while (lines.length < limit.lines && start + rest.length < limit.end) {
      const chunk = Buffer.alloc(Math.min(262_144, limit.end - start - rest.length));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, start + rest.length);
      if (bytesRead === 0) break;
      rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
      for (let at = rest.indexOf(newline); at !== -1 && lines.length < limit.lines; at = rest.indexOf(newline)) {
        lines.push(rest.toString('utf8', 0, at));
        rest = rest.subarray(at + 1);
        start += at + 1;
      }
    }
    return { lines, end: start };
  } finally {
    await handle.close();
  }
}

/** Length of the whole lines of a segment and how many stand behind an offset; a torn last line does not count. */
export async function measureSegment(
  directory: string,
  segment: number,
  from: number,
): Promise<{ length: number; lines: number }> {
  const handle = await open(join(directory, segmentName(segment)), 'r');
  try {
    const chunk = Buffer.alloc(262_144);
    let position = 0;
    let length = 0;
    let lines = 0;
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) return { length, lines };
      for (let at = chunk.indexOf(newline); at !== -1 && at < bytesRead; at = chunk.indexOf(newline, at + 1)) {
        length = position + at + 1;
        if (length > from) lines += 1;
      }
      position += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** Opens a segment for appending behind its whole lines. */
export async function openSegment(directory: string, segment: number, length: number): Promise<FileHandle> {
  const handle = await open(join(directory, segmentName(segment)), 'a', 0o600);
  // A line that a crash tore was never acknowledged; cutting it off keeps the next one whole.
  await handle.truncate(length);
  return handle;
}
