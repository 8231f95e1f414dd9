import { offsetOf, type DataSetOffset } from './row-place.ts';

/** For each key of a partition, the row with the smallest offset. Keys are the first two words of a row, offsets the next two. */
export interface FirstTable {
  /** Empties the table for so many rows. */
  readonly reset: (rows: number) => void;
  /** Takes a row; gives false when its key was there. */
  readonly add: (block: Uint32Array, row: number) => boolean;
  /** Takes all rows of a block; gives false when a key among them was there. */
  readonly addAll: (block: Uint32Array) => boolean;
  /** Where the entry of a row's key stands in `entries`, or -1. */
  readonly find: (block: Uint32Array, row: number) => number;
  readonly entries: () => Uint32Array;
  readonly offsetAt: (entry: number) => DataSetOffset;
}

/** Makes an open-addressing table for rows of a width; its memory follows the largest partition. */
export function createFirstTable(width: number): FirstTable {
  let size = 1024;
  let entries = new Uint32Array(size * width);
  let used = new Uint8Array(size);
  const slotOf = (a: number, b: number): number => {
    let slot = (b >>> 6) & (size - 1);
    while (used[slot] === 1 && (entries[slot * width] !== a || entries[slot * width + 1] !== b))
      slot = (slot + 1) & (size - 1);
    return slot;
  };
  const write = (slot: number, block: Uint32Array, row: number): void => {
    for (let index = 0; index < width; index++) entries[slot * width + index] = block[row + index] ?? 0;
  };
  const add = (block: Uint32Array, row: number): boolean => {
    const slot = slotOf(block[row] ?? 0, block[row + 1] ?? 0);
    if (used[slot] === 0) {
      used[slot] = 1;
      write(slot, block, row);
      return true;
    }
    const known = offsetOf(entries[slot * width + 2] ?? 0, entries[slot * width + 3] ?? 0);
    if (offsetOf(block[row + 2] ?? 0, block[row + 3] ?? 0) < known) write(slot, block, row);
    return false;
  };
  return {
    reset: (rows) => {
      const wanted = 2 ** Math.ceil(Math.log2(Math.max(1024, rows * 1.6)));
      if (wanted > size) {
        size = wanted;
        entries = new Uint32Array(size * width);
        used = new Uint8Array(size);
      } else used.fill(0);
    },
    add,
    addAll: (block) => {
      let isNew = true;
      for (let row = 0; row < block.length; row += width) isNew = add(block, row) && isNew;
      return isNew;
    },
    find: (block, row) => {
      const slot = slotOf(block[row] ?? 0, block[row + 1] ?? 0);
      return used[slot] === 1 ? slot * width : -1;
    },
    entries: () => entries,
    offsetAt: (entry) => offsetOf(entries[entry + 2] ?? 0, entries[entry + 3] ?? 0),
  };
}
