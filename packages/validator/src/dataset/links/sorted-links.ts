import { linkWidth, type FactRows } from '../rows/fact-rows.ts';
import type { OffsetSet } from '../rows/offset-set.ts';
import { extraOf, offsetOf } from '../rows/row-place.ts';
import type { LinkGroup } from './link-family.ts';

/** Rows that are in memory at once; a partition with more is gone through several times, each time for other keys. */
const mostRows = 1 << 20;
/** Rows under one key that are judged; no key should have more. */
const mostUnderOneKey = 1 << 21;

const familyOf = (high: number): number => extraOf(high) >>> 3;

/** Rows in memory, in the order of key, family, part, tag, first number and place. */
function sortedRows(words: Uint32Array, count: number): Uint32Array {
  const doubles = new Float64Array(words.buffer);
  const word = (row: number, index: number): number => words[row + index] ?? 0;
  const compare = (x: number, y: number): number => {
    if (word(x, 1) !== word(y, 1)) return word(x, 1) - word(y, 1);
    const kinds = extraOf(word(x, 3)) - extraOf(word(y, 3));
    if (kinds !== 0) return kinds;
    if (word(x, 4) !== word(y, 4)) return word(x, 4) - word(y, 4);
    const [first = 0, second = 0] = [doubles[(x + 6) / 2], doubles[(y + 6) / 2]];
    // Records that came at one time keep the order in which they were read.
    if (first !== second) return first < second ? -1 : 1;
    return offsetOf(word(x, 2), word(x, 3)) - offsetOf(word(y, 2), word(y, 3));
  };
  // Numbers are sorted much faster than by a comparison: the first word of the key, and the row below it.
  const keys = Float64Array.from(
    { length: count },
    (_, row) => word(row * linkWidth, 0) * mostUnderOneKey + row,
  ).sort();
  const order = Uint32Array.from(keys, (key) => (key % mostUnderOneKey) * linkWidth);
  for (let start = 0, end = 0; start < count; start = end) {
    for (end = start + 1; end < count && word(order[end] ?? 0, 0) === word(order[start] ?? 0, 0); end++);
    if (end - start > 1) order.subarray(start, end).sort(compare);
  }
  return order;
}

/** Goes through the groups of one pass over a partition. */
function eachGroup(words: Uint32Array, count: number, judge: (family: number, group: LinkGroup) => void): void {
  const order = sortedRows(words, count);
  const doubles = new Float64Array(words.buffer);
  let start = 0;
  let end = 0;
  const word = (index: number, at: number): number => words[(order[start + index] ?? 0) + at] ?? 0;
  const group: LinkGroup = {
    length: () => end - start,
    part: (index) => extraOf(word(index, 3)) & 7,
    at: (index) => offsetOf(word(index, 2), word(index, 3)),
    tag: (index) => word(index, 4),
    extra: (index) => word(index, 5),
    first: (index) => doubles[((order[start + index] ?? 0) + 6) / 2] ?? 0,
    second: (index) => doubles[((order[start + index] ?? 0) + 8) / 2] ?? 0,
    key: () => `${word(0, 0)}:${word(0, 1)}`,
  };
  const isSame = (left: number, right: number): boolean => {
    const [x = 0, y = 0] = [order[left], order[right]];
    return (
      words[x] === words[y] &&
      words[x + 1] === words[y + 1] &&
      familyOf(words[x + 3] ?? 0) === familyOf(words[y + 3] ?? 0)
    );
  };
  for (; start < count; start = end) {
    for (end = start + 1; end < count && isSame(start, end); end++);
    judge(familyOf(word(0, 3)), group);
  }
}

/** Who hears of groups, and of rows that were too many under one key; and for whom records count whose id came before. */
export interface LinkListener {
  readonly group: (family: number, group: LinkGroup) => void;
  readonly tooMany: (rows: number) => void;
  readonly countsDuplicates: (family: number) => boolean;
  readonly isNeeded: (family: number) => boolean;
}

/** Brings the rows of all threads together by key, in bounded memory; records whose id came before are left out. */
export function judgeLinks(
  all: readonly FactRows[],
  duplicates: OffsetSet,
  { isNeeded, countsDuplicates, group, tooMany }: LinkListener,
): void {
  const stores = all.map((rows) => rows.links);
  let words = new Uint32Array(1024 * linkWidth);
  for (let partition = 0; partition < (stores[0]?.partitions ?? 0); partition++) {
    const total = stores.reduce((sum, store) => sum + store.rows(partition), 0);
    const passes = Math.ceil(total / mostRows);
    for (let pass = 0; pass < passes; pass++) {
      let count = 0;
      let left = 0;
      for (const store of stores)
        for (const block of store.blocks(partition))
          for (let row = 0; row < block.length; row += linkWidth) {
            if ((block[row] ?? 0) % passes !== pass) continue;
            const high = block[row + 3] ?? 0;
            if (!isNeeded(familyOf(high))) continue;
            if (!countsDuplicates(familyOf(high)) && duplicates.has(offsetOf(block[row + 2] ?? 0, high))) continue;
            if (count === mostUnderOneKey) {
              left++;
              continue;
            }
            if ((count + 1) * linkWidth > words.length) {
              const wider = new Uint32Array(words.length * 2);
              wider.set(words);
              words = wider;
            }
            for (let index = 0; index < linkWidth; index++) words[count * linkWidth + index] = block[row + index] ?? 0;
            count++;
          }
      if (left > 0) tooMany(left);
      eachGroup(words, count, group);
    }
  }
}
