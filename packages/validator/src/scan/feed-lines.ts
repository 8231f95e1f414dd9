import type { ByteFeed } from '../input/byte-feed.ts';
import { maximumLineLength, type RawLine } from '../input/read-lines.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import type { LinePosition } from './line-listener.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Bytes that are read at once: few enough to stay in the processor's cache until their lines have been judged. */
const pieceSize = 512 * 1024;

/** Who takes the lines of a feed. */
export interface FeedListener {
  /** Whole lines stand in the buffer up to `end`; gives how many. */
  readonly lines: (end: number, position: LinePosition) => number;
  /** A line that is longer than the buffer. */
  readonly long: (line: RawLine) => void;
  /** Called after each filling; false ends the reading. */
  readonly goesOn: (position: LinePosition) => boolean | Promise<boolean>;
}

/**
 * Fills one buffer again and again and hands on its whole lines; what follows the last line feed moves to the front.
 * Gives the position behind the last line.
 */
export async function feedLines(
  feed: ByteFeed,
  { bytes, capacity }: ScanBuffer,
  start: LinePosition,
  listener: FeedListener,
): Promise<LinePosition> {
  let { number, offset } = start;
  let held = 0;
  /** Parts of a line that the buffer does not hold; dropped when it is longer than any line may be. */
  let parts: Buffer[] | undefined;
  let longLength = 0;

  const addPart = (to: number): void => {
    parts ??= [];
    longLength += to;
    if (longLength <= maximumLineLength) parts.push(Buffer.from(bytes.subarray(0, to)));
    else parts = [];
  };
  const endLong = (): void => {
    let whole = Buffer.concat(parts ?? []);
    if (whole.at(-1) === carriageReturn) whole = whole.subarray(0, -1);
    const tooLong = longLength > maximumLineLength ? { tooLong: longLength } : {};
    listener.long({ number, offset, bytes: tooLong.tooLong === undefined ? whole : Buffer.alloc(0), ...tooLong });
    number++;
    offset += longLength + 1;
    parts = undefined;
    longLength = 0;
  };
  const takeLines = (end: number): void => {
    number += listener.lines(end, { number, offset });
    offset += end;
  };
  const keepFrom = (from: number, to: number): void => {
    bytes.copyWithin(0, from, to);
    held = to - from;
  };

  for (;;) {
    // The last byte is kept free for a line feed that the file may lack.
    const count = await feed.read(bytes, held, Math.min(pieceSize, capacity - 1 - held));
    if (count === 0) break;
    let filled = held + count;
    if (parts !== undefined) {
      const end = bytes.indexOf(lineFeed);
      if (end === -1 || end >= filled) {
        addPart(filled);
        held = 0;
        continue;
      }
      addPart(end);
      endLong();
      keepFrom(end + 1, filled);
      filled = held;
    }
    const last = bytes.lastIndexOf(lineFeed, filled - 1);
    if (filled > 0 && last !== -1) {
      takeLines(last + 1);
      keepFrom(last + 1, filled);
    } else held = filled;
    if (held === capacity - 1) {
      addPart(held);
      held = 0;
    }
    if (!(await listener.goesOn({ number, offset }))) return { number, offset };
  }
  if (parts !== undefined) endLong();
  else if (held > 0) {
    bytes[held] = lineFeed;
    takeLines(held + 1);
  }
  await listener.goesOn({ number, offset });
  return { number, offset };
}
