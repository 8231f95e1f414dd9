import type { Place } from '../findings/finding.ts';

/** Where each id of a data set first stood. One map serves all checks, as it is what a large data set costs. */
export interface IdIndex {
  readonly has: (id: string) => boolean;
  readonly placeOf: (id: string) => Place | undefined;
  readonly add: (id: string, place: Place) => void;
}

/** Makes an empty index; a place is held as one number. */
export function createIdIndex(): IdIndex {
  const files: string[] = [];
  const places = new Map<string, number>();
  const fileNumber = (file: string): number => {
    const last = files.length - 1;
    if (files[last] === file) return last;
    const known = files.indexOf(file);
    return known === -1 ? files.push(file) - 1 : known;
  };
  const linesPerFile = 2 ** 36;
  return {
    has: (id) => places.has(id),
    placeOf: (id) => {
      const packed = places.get(id);
      if (packed === undefined) return undefined;
      return { file: files[Math.floor(packed / linesPerFile)] ?? '', line: packed % linesPerFile };
    },
    add: (id, { file, line }) => void places.set(id, fileNumber(file) * linesPerFile + line),
  };
}
