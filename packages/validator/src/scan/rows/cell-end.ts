const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** What the bytes of a cell may end with, by the table's delimiter. */
export interface CellEnds {
  readonly delimiter: number;
  /** 1 for bytes behind a cell without quotes. */
  readonly ends: Uint8Array;
  /** 1 for bytes that stop the search for the end of such a cell, its ends among them. */
  readonly stops: Uint8Array;
}

/** The ends of cells between delimiters. */
export function cellEnds(delimiter: number): CellEnds {
  const ends = new Uint8Array(256);
  for (const byte of [delimiter, lineFeed, carriageReturn]) ends[byte] = 1;
  // Control characters and quotes are for the exact path.
  const stops = Uint8Array.from({ length: 256 }, (_, byte) =>
    ends[byte] === 1 || byte === quote || byte < 0x20 ? 1 : 0,
  );
  return { delimiter, ends, stops };
}

/**
 * The offset behind the content of the cell that begins at `from`, behind its quote when `isQuoted` is 1.
 * -1 when it holds a quote, a line end or a control character, so that the exact path has to read the row.
 */
export function cellEnd({ ends, stops }: CellEnds, bytes: Uint8Array, from: number, isQuoted: number): number {
  let at = from;
  if (isQuoted === 1) {
    let byte = bytes[at] ?? 0;
    while (byte !== quote && byte >= 0x20) byte = bytes[++at] ?? 0;
    return byte === quote ? at : -1;
  }
  while (stops[bytes[at] ?? 0] === 0) at++;
  return ends[bytes[at] ?? 0] === 1 ? at : -1;
}
