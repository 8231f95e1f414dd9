import { codeLists, type CodeListId, type FieldKind } from '@hutong/standard';
import { knownCell } from './known-cell.ts';
import type { QuickCell, QuickContext } from './quick-cell.ts';

const wordBytes = 4;

/** Codes of one length by their first and their last four bytes, which may overlap: open addressing, three numbers a slot. */
interface CodeSlots {
  readonly mask: number;
  /** First word, last word, number plus one (0 is empty). */
  readonly slots: Int32Array;
}

const slotSize = 3;
const slotOf = (first: number, last: number, mask: number): number => {
  const mixed = Math.imul(first ^ Math.imul(last, 0x2c1b3c6d), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & mask;
};

const codeSlots = (codes: readonly (readonly [first: number, last: number])[]): CodeSlots => {
  const mask = 2 ** Math.ceil(Math.log2(codes.length * 3)) - 1;
  const slots = new Int32Array((mask + 1) * slotSize);
  for (const [number, [first, last]] of codes.entries()) {
    let slot = slotOf(first, last, mask);
    while (slots[slot * slotSize + 2] !== 0) slot = (slot + 1) & mask;
    slots.set([first, last, number + 1], slot * slotSize);
  }
  return { mask, slots };
};

/** The number of a code plus one; 0 when there is none of these words. */
const codeAt = ({ mask, slots }: CodeSlots, first: number, last: number): number => {
  for (let slot = slotOf(first, last, mask); ; slot = (slot + 1) & mask) {
    const number = slots[slot * slotSize + 2] ?? 0;
    if (number === 0 || (slots[slot * slotSize] === first && slots[slot * slotSize + 1] === last)) return number;
  }
};

const tables = new Map<string, CodeSlots>();

/** The codes of lists whose codes are of one length and of no more than two words are looked up; the others are known or not. */
export function quickCode({ list }: Extract<FieldKind, { type: 'code' }>, context: QuickContext): QuickCell {
  const codes = codeLists[list as CodeListId].entries.map(({ code }) => Buffer.from(code));
  const lengths = codes.map(({ length }) => length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  if (longest !== shortest || longest === 0 || longest > 2 * wordBytes) return knownCell(context, longest);
  const { source } = context;
  const mask = longest < wordBytes ? (1 << (longest * 8)) - 1 : -1;
  const second = Math.max(0, longest - wordBytes);
  let table = tables.get(list);
  if (table === undefined) {
    const words = codes.map((code) => {
      const padded = Buffer.concat([code, Buffer.alloc(wordBytes)]);
      return [padded.readInt32LE(0) & mask, padded.readInt32LE(second) & mask] as const;
    });
    tables.set(list, (table = codeSlots(words)));
  }
  const wordAt = (offset: number): string =>
    mask === -1 ? `view.getInt32(p + ${offset}, true)` : `view.getInt32(p + ${offset}, true) & ${mask}`;
  return {
    statements: `n = ${source.bind(codeAt)}(${source.bind(table)}, ${wordAt(0)}, ${wordAt(second)});
    if (n === 0) break quick;
    q = p + ${longest};`,
    found: '(n - 1)',
  };
}
