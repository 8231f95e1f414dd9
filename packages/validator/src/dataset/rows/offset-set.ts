import type { DataSetOffset } from './row-place.ts';

/** Two records cannot begin within so few bytes: each has an id, which is longer. */
const grain = 16;
const bitsPerPage = 65_536;

/** A set of the offsets of records, a bit each, where there are any. */
export interface OffsetSet {
  readonly add: (at: DataSetOffset) => void;
  readonly has: (at: DataSetOffset) => boolean;
}

/** Makes an empty set. */
export function createOffsetSet(): OffsetSet {
  const pages = new Map<number, Uint8Array>();
  return {
    add: (at) => {
      const bit = Math.floor(at / grain);
      const number = Math.floor(bit / bitsPerPage);
      let page = pages.get(number);
      if (page === undefined) pages.set(number, (page = new Uint8Array(bitsPerPage / 8)));
      const index = (bit % bitsPerPage) >>> 3;
      page[index] = (page[index] ?? 0) | (1 << (bit & 7));
    },
    has: (at) => {
      if (pages.size === 0) return false;
      const bit = Math.floor(at / grain);
      const page = pages.get(Math.floor(bit / bitsPerPage));
      return page !== undefined && ((page[(bit % bitsPerPage) >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
  };
}
