/** The order in which the keys of objects come, by their numbers, learned as they are met. */
export interface KeyOrder {
  /** Per key, the one that came behind it last; the number of keys stands for the beginning, and for none. */
  readonly next: Uint8Array;
  /** Notes that a key came behind another, which was not expected. */
  readonly note: (last: number, key: number) => void;
  /** All keys that were met, each behind one that it came behind. */
  readonly keys: () => readonly number[];
  readonly forget: () => void;
}

/** Makes an order of so many keys of which nothing is known. */
export function createKeyOrder(count: number): KeyOrder {
  const next = new Uint8Array(count + 1).fill(count);
  let keys: number[] = [];
  return {
    next,
    note: (last, key) => {
      next[last] = key;
      if (!keys.includes(key)) keys.splice(keys.indexOf(last) + 1, 0, key);
    },
    keys: () => [...keys],
    forget: () => {
      next.fill(count);
      keys = [];
    },
  };
}
