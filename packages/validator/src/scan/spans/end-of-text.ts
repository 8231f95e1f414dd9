const quote = 0x22;

/**
 * The offset of the quote that ends a JSON string whose content begins at `from`, or -1 when an escape or a control
 * character comes first. Four bytes at a time: a byte is marked by its high bit when it is a quote, a backslash or below a blank.
 */
export function endOfText(bytes: Uint8Array, view: DataView, from: number): number {
  let at = from;
  for (;;) {
    const word = view.getInt32(at, true);
    const quotes = word ^ 0x22222222;
    const slashes = word ^ 0x5c5c5c5c;
    const marks =
      (((quotes - 0x01010101) & ~quotes) | ((slashes - 0x01010101) & ~slashes) | ((word - 0x20202020) & ~word)) &
      0x80808080;
    if (marks !== 0) {
      // The lowest mark is exact; those above it may come from a borrow.
      at += (31 - Math.clz32(marks & -marks)) >> 3;
      return bytes[at] === quote ? at : -1;
    }
    at += 4;
  }
}
