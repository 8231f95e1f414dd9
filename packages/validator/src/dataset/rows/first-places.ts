import type { DataSetOffset } from './row-place.ts';

/** Something to be said of a record, known by the record's offset. */
export interface Noted {
  readonly at: DataSetOffset;
}

/** The first of many in the order of reading, and how many there are. */
export interface FirstPlaces<Item extends Noted> {
  readonly add: (item: Item) => void;
  readonly count: () => number;
  readonly list: () => Item[];
}

/** Makes a collection that lists so many and counts the rest. */
export function createFirstPlaces<Item extends Noted>(most: number): FirstPlaces<Item> {
  let kept: Item[] = [];
  let count = 0;
  const cut = (): void => {
    kept = kept.toSorted((left, right) => left.at - right.at).slice(0, most);
  };
  return {
    add: (item) => {
      count++;
      if (kept.push(item) >= most * 4) cut();
    },
    count: () => count,
    list: () => {
      cut();
      return kept;
    },
  };
}
