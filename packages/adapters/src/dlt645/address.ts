import { fromHex, toHex } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

/** Address of a meter: 12 digits, highest first. Letters A stand for digits that are not given. */
export type MeterAddress = string;

/** Every meter on the line, and no reply. */
export const broadcastAddress = '999999999999';
/** The only meter on the line; its reply carries its own address. */
export const wildcardAddress = 'AAAAAAAAAAAA';

const pairs: readonly string[] = Array.from({ length: 256 }, (_, byte) => toHex(Uint8Array.of(byte)));

// A line has few meters and many frames: texts of the last addresses are kept, a slot each.
const slots = 4096;
const lows = new Int32Array(slots).fill(-1);
const highs = new Int32Array(slots);
const texts: string[] = Array.from({ length: slots }, () => '');

/** The address of six bytes, low byte first. */
export function readAddress(bytes: Uint8Array, at: number): MeterAddress {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  const high = (bytes[at + 3] ?? 0) | ((bytes[at + 4] ?? 0) << 8) | ((bytes[at + 5] ?? 0) << 16);
  const slot = (Math.imul(low ^ Math.imul(high, 0x2c1b3c6d), 0x297a2d39) >>> 20) & (slots - 1);
  if (lows[slot] === low && highs[slot] === high) return texts[slot] ?? '';
  let text = '';
  for (let index = at + 5; index >= at; index--) text += pairs[bytes[index] ?? 0] ?? '';
  lows[slot] = low;
  highs[slot] = high;
  texts[slot] = text;
  return text;
}

/** Six bytes, low byte first. Throws HT4009 unless the address is 12 hexadecimal digits. */
export function addressBytes(address: MeterAddress, field = 'address'): Uint8Array {
  if (!/^[0-9A-F]{12}$/.test(address)) throw new HutongError('HT4009', { field, facts: { address } });
  return fromHex(address).toReversed();
}

/** Whether a reply of `actual` answers a request to `asked`; A digits stand for any. */
export function answers(asked: MeterAddress, actual: MeterAddress): boolean {
  for (let index = 0; index < 12; index++) if (asked[index] !== 'A' && asked[index] !== actual[index]) return false;
  return true;
}
