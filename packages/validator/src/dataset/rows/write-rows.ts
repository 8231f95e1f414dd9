import { partitionOf, type FactRows } from './fact-rows.ts';
import { highWord, type DataSetOffset } from './row-place.ts';
import type { RowStore } from './row-store.ts';

const double = new Float64Array(1);
const doubleWords = new Uint32Array(double.buffer);

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
  const { words } = positions;
  double[0] = position.longitude;
  words[row] = doubleWords[0] ?? 0;
  words[row + 1] = doubleWords[1] ?? 0;
  double[0] = position.latitude;
  words[row + 2] = doubleWords[0] ?? 0;
  words[row + 3] = doubleWords[1] ?? 0;
  words[row + 4] = at;
  words[row + 5] = highWord(at);
  words[row + 6] = position.division;
  words[row + 7] = position.crs;
}

/** Reads the row of a position into an object that is used again and again. */
export function readPosition(block: Uint32Array, row: number, into: PositionRow): void {
  doubleWords[0] = block[row] ?? 0;
  doubleWords[1] = block[row + 1] ?? 0;
  into.longitude = double[0] ?? 0;
  doubleWords[0] = block[row + 2] ?? 0;
  doubleWords[1] = block[row + 3] ?? 0;
  into.latitude = double[0] ?? 0;
  into.division = block[row + 6] ?? 0;
  into.crs = block[row + 7] ?? 0;
}
