import { partitionOf, type FactRows } from './fact-rows.ts';
import { highWord, type DataSetOffset } from './row-place.ts';
import type { RowStore } from './row-store.ts';

/** Writes a row of a hash and an offset; gives where its further words go. */
export function writeHashRow(store: RowStore, hash: Uint32Array, at: DataSetOffset, extra: number): number {
  const a = hash[0] ?? 0;
  const b = hash[1] ?? 0;
  const row = store.reserve(partitionOf(b));
  const { words } = store;
  words[row] = a;
  words[row + 1] = b;
  words[row + 2] = at;
  words[row + 3] = highWord(at, extra);
  return row + 4;
}

/** A position as a row holds it: numbers of texts stand for the division and the reference system. */
export interface PositionRow {
  longitude: number;
  latitude: number;
  division: number;
  crs: number;
}

/** Writes the row of a position. */
export function writePosition({ positions }: FactRows, at: DataSetOffset, position: PositionRow): void {
  const row = positions.reserve(0);
  const { words, doubles } = positions;
  doubles[row / 2] = position.longitude;
  doubles[row / 2 + 1] = position.latitude;
  words[row + 4] = at;
  words[row + 5] = highWord(at);
  words[row + 6] = position.division;
  words[row + 7] = position.crs;
}
