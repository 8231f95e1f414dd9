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

/** Writes the row of a position. */
export function writePosition(
  { positions, texts }: FactRows,
  at: DataSetOffset,
  longitude: number,
  latitude: number,
  division: string,
  crs: string,
): void {
  const row = positions.reserve(0);
  const { words } = positions;
  double[0] = longitude;
  words.set(doubleWords, row);
  double[0] = latitude;
  words.set(doubleWords, row + 2);
  words[row + 4] = at;
  words[row + 5] = highWord(at);
  words[row + 6] = texts.numberOf(division);
  words[row + 7] = texts.numberOf(crs);
}

/** Numbers of a position's row. */
export function readPosition(
  block: Uint32Array,
  row: number,
): { readonly longitude: number; readonly latitude: number } {
  doubleWords.set(block.subarray(row, row + 2));
  const longitude = double[0] ?? 0;
  doubleWords.set(block.subarray(row + 2, row + 4));
  return { longitude, latitude: double[0] ?? 0 };
}
