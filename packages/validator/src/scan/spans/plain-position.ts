import type { Positioned } from '../../dataset/positioned.ts';
import { plainNumber } from './plain-number.ts';

const ascii = (text: string): Buffer => Buffer.from(text);
const longitudeKey = ascii('{"longitude":');
const latitudeKey = ascii(',"latitude":');
const crsKey = ascii(',"crs":"');

const read = new Float64Array(1);
const texts = new Map<number, string>();

const startsWith = (bytes: Uint8Array, from: number, expected: Uint8Array): boolean => {
  for (let index = 0; index < expected.length; index++) if (bytes[from + index] !== expected[index]) return false;
  return true;
};

/** A short ASCII text between two offsets; the few that there are get made once. */
const shortText = (bytes: Buffer, from: number, to: number): string => {
  if (to - from > 6) return bytes.toString('latin1', from, to);
  let key = to - from;
  for (let at = from; at < to; at++) key = key * 256 + (bytes[at] ?? 0);
  let text = texts.get(key);
  if (text === undefined) {
    text = bytes.toString('latin1', from, to);
    if (texts.size < 1000) texts.set(key, text);
  }
  return text;
};

/** The position that is written as `{"longitude":n,"latitude":n,"crs":"x"}`; undefined when it is written in another way. */
export function plainPosition(bytes: Buffer, from: number, to: number): Positioned | undefined {
  if (!startsWith(bytes, from, longitudeKey)) return undefined;
  const afterLongitude = plainNumber(bytes, from + longitudeKey.length, read);
  const longitude = read[0] ?? 0;
  if (afterLongitude === -1 || !startsWith(bytes, afterLongitude, latitudeKey)) return undefined;
  const afterLatitude = plainNumber(bytes, afterLongitude + latitudeKey.length, read);
  const latitude = read[0] ?? 0;
  if (afterLatitude === -1 || !startsWith(bytes, afterLatitude, crsKey)) return undefined;
  const crs = afterLatitude + crsKey.length;
  if (bytes[to - 2] !== 0x22) return undefined;
  for (let at = crs; at < to - 2; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x22 || byte === 0x5c || byte > 0x7e) return undefined;
  }
  return { longitude, latitude, crs: shortText(bytes, crs, to - 2) };
}
