import type { ScanState } from '../scan-state.ts';
import { nextMark } from '../spans/next-mark.ts';

const tab = 0x09;
const quote = 0x22;
const quotes = 0x22222222;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** What the bytes of a cell may end with, by the table's delimiter. */
export interface CellEnds {
  readonly delimiter: number;
  /** The delimiter, four times. */
  readonly delimiters: number;
  /** 1 for bytes behind a cell without quotes. */
  readonly ends: Uint8Array;
}

/** The ends of cells between delimiters. */
export function cellEnds(delimiter: number): CellEnds {
  const ends = new Uint8Array(256);
  for (const byte of [delimiter, lineFeed, carriageReturn]) ends[byte] = 1;
  return { delimiter, delimiters: delimiter * 0x01010101, ends };
}

/**
 * The offset behind the content of the cell that begins at `from`, behind its quote when `end` is one.
 * -1 when it holds a quote, a line end or a control character, so that the exact path has to read the row.
 */
export function cellEnd(
  { ends, delimiters }: CellEnds,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
): number {
  if (end === quote) {
    const at = nextMark(view, from, quotes);
    return bytes[at] === quote ? at : -1;
  }
  const at = nextMark(view, from, delimiters);
  return ends[bytes[at] ?? 0] === 1 ? at : -1;
}

/** Lines of a cell that are read by their bytes; the exact path has a limit of its own, which is higher. */
const mostLines = 100;

/**
 * The same for text of which only the length matters: between quotes it may hold quotes, which are doubled, tabs and line ends.
 * These are counted in the state; a row that runs beyond the lines of the buffer is left to the exact path.
 */
export function proseEnd(
  ends: CellEnds,
  bytes: Uint8Array,
  view: DataView,
  state: Pick<ScanState, 'lines' | 'limit'>,
  from: number,
  end: number,
): number {
  if (end !== quote) return cellEnd(ends, bytes, view, from, end);
  let at = from;
  for (;;) {
    at = nextMark(view, at, quotes);
    const byte = bytes[at];
    if (byte === quote) {
      if (bytes[at + 1] !== quote) return at;
      at += 2;
    } else if (byte === tab) at++;
    else {
      if (byte === carriageReturn) at++;
      if (bytes[at] !== lineFeed || ++at >= state.limit || ++state.lines > mostLines) return -1;
    }
  }
}
