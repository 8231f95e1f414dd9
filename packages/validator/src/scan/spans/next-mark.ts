/**
 * The offset of the first byte from `from` on that is a quote, a byte below a blank, or one more byte, which `other` holds four times.
 * Four bytes at a time: a byte is marked by its high bit when it is one of these.
 */
export function nextMark(view: DataView, from: number, other: number): number {
  let at = from;
  for (;;) {
    const word = view.getInt32(at, true);
    const quotes = word ^ 0x22222222;
    const others = word ^ other;
    const marks =
      (((quotes - 0x01010101) & ~quotes) | ((others - 0x01010101) & ~others) | ((word - 0x20202020) & ~word)) &
      0x80808080;
    // The lowest mark is exact; those above it may come from a borrow.
    if (marks !== 0) return at + ((31 - Math.clz32(marks & -marks)) >> 3);
    at += 4;
  }
}
