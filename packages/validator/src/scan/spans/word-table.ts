/** Words to be found as bytes: an open-addressing table over their first and last four bytes and their length. */
export interface WordTable {
  readonly mask: number;
  /** Per slot: number of the word plus one (0 is empty), its length, first and last four bytes, offset in `text`. */
  readonly slots: Int32Array;
  readonly text: Uint8Array;
  readonly longest: number;
}

const slotSize = 5;

const slotOf = (first: number, last: number, length: number): number => {
  const mixed = Math.imul(first ^ Math.imul(last ^ length, 0x2c1b3c6d), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
};

const firstBytes = (view: DataView, from: number, length: number): number =>
  length >= 4 ? view.getInt32(from, true) : view.getInt32(from, true) & ((1 << (length << 3)) - 1);

/** Builds the table; the words are its numbers 0, 1, 2 … */
export function createWordTable(words: readonly string[]): WordTable {
  const encoded = words.map((word) => Buffer.from(word));
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, words.length * 3)));
  const slots = new Int32Array(size * slotSize);
  const text = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0) + 8);
  const view = new DataView(text.buffer);
  let offset = 0;
  for (const [number, word] of encoded.entries()) {
    text.set(word, offset);
    const { length } = word;
    const first = firstBytes(view, offset, length);
    const last = length >= 4 ? view.getInt32(offset + length - 4, true) : 0;
    let slot = slotOf(first, last, length) & (size - 1);
    while (slots[slot * slotSize] !== 0) slot = (slot + 1) & (size - 1);
    slots.set([number + 1, length, first, last, offset], slot * slotSize);
    offset += length;
  }
  return { mask: size - 1, slots, text, longest: Math.max(0, ...encoded.map(({ length }) => length)) };
}

/** The number of the word that stands between two offsets, or -1. */
export function wordAt(table: WordTable, bytes: Uint8Array, view: DataView, from: number, to: number): number {
  const { slots, mask, text } = table;
  const length = to - from;
  if (length > table.longest) return -1;
  const first = firstBytes(view, from, length);
  const last = length >= 4 ? view.getInt32(to - 4, true) : 0;
  for (let slot = slotOf(first, last, length) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * slotSize;
    const number = slots[at] ?? 0;
    if (number === 0) return -1;
    if (slots[at + 1] !== length || slots[at + 2] !== first || slots[at + 3] !== last) continue;
    const word = slots[at + 4] ?? 0;
    let index = 4;
    while (index < length - 4 && text[word + index] === bytes[from + index]) index++;
    if (index >= length - 4) return number - 1;
  }
}
