import type { PositionRow } from '../../dataset/rows/write-rows.ts';
import { plainNumber } from './plain-number.ts';

const ascii = (text: string): Buffer => Buffer.from(text);
const longitudeKey = ascii('{"longitude":');
const latitudeKey = ascii(',"latitude":');
const crsKey = ascii(',"crs":"');

const read = new Float64Array(1);
const startsWith = (bytes: Uint8Array, from: number, expected: Uint8Array): boolean => {
  for (let index = 0; index < expected.length; index++) if (bytes[from + index] !== expected[index]) return false;
  return true;
};

/**
 * Reads the position that is written as `{"longitude":n,"latitude":n,"crs":"x"}` into an object that is used again and
 * again; false when it is written in another way. `numberOf` numbers the text of its reference system.
 */
export function plainPosition(
  bytes: Buffer,
  from: number,
  to: number,
  numberOf: (bytes: Buffer, from: number, to: number) => number,
  into: PositionRow,
): boolean {
  if (!startsWith(bytes, from, longitudeKey)) return false;
  const afterLongitude = plainNumber(bytes, from + longitudeKey.length, read);
  into.longitude = read[0] ?? 0;
  if (afterLongitude === -1 || !startsWith(bytes, afterLongitude, latitudeKey)) return false;
  const afterLatitude = plainNumber(bytes, afterLongitude + latitudeKey.length, read);
  into.latitude = read[0] ?? 0;
  if (afterLatitude === -1 || !startsWith(bytes, afterLatitude, crsKey)) return false;
  const crs = afterLatitude + crsKey.length;
  if (bytes[to - 2] !== 0x22) return false;
  for (let at = crs; at < to - 2; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x22 || byte === 0x5c || byte > 0x7e) return false;
  }
  into.crs = numberOf(bytes, crs, to - 2);
  return true;
}
