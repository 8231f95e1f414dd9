import { partitionOf } from '../rows/fact-rows.ts';
import { highWord, type DataSetOffset } from '../rows/row-place.ts';
import type { RowStore } from '../rows/row-store.ts';

/** What a record says under a key, beyond which record it is. */
export interface Link {
  /** A whole number below 2^32; rows of one kind come in the order of their tags. */
  readonly tag?: number;
  /** A whole number below 2^32. */
  readonly extra?: number;
  /** A number, often a time; rows of one tag come in its order. */
  readonly first?: number;
  readonly second?: number;
}

/** Where a row is to go, and under which key. */
export interface LinkAddress {
  readonly a: number;
  readonly b: number;
  readonly at: DataSetOffset;
  /** Below 256: which family of checks it is for, and what it is to them. */
  readonly kind: number;
}

/** Writes a row. */
export function writeLink(store: RowStore, { a, b, at, kind }: LinkAddress, link: Link): void {
  const row = store.reserve(partitionOf(b));
  const { words, doubles } = store;
  words[row] = a;
  words[row + 1] = b;
  words[row + 2] = at;
  words[row + 3] = highWord(at, kind);
  words[row + 4] = link.tag ?? 0;
  words[row + 5] = link.extra ?? 0;
  doubles[row / 2 + 3] = link.first ?? 0;
  doubles[row / 2 + 4] = link.second ?? 0;
}
