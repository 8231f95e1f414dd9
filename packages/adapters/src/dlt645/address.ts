import { fromHex, toHex } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

/** Address of a meter: 12 digits, highest first. Letters A stand for digits that are not given. */
export type MeterAddress = string;

/** Every meter on the line, and no reply. */
export const broadcastAddress = '999999999999';
/** The only meter on the line; its reply carries its own address. */
export const wildcardAddress = 'AAAAAAAAAAAA';

// A line has few meters and many frames: texts of the last addresses are kept, a slot each.
const slots = 1024;
const lows = new Int32Array(slots).fill(-1);
const highs = new Int32Array(slots);
const texts: string[] = Array.from({ length: slots }, () => '');

/** The address of six bytes, low byte first. */
export function readAddress(bytes: Uint8Array, at: number): MeterAddress {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  const high = (bytes[at + 3] ?? 0) | ((bytes[at + 4] ?? 0) << 8) | ((bytes[at + 5] ?? 0) << 16);
  const slot = (low ^ (low >>> 10) ^ high ^ (high >>> 10)) & (slots - 1);
  if (lows[slot] === low && highs[slot] === high) return texts[slot] ?? '';
  const text = toHex(bytes.slice(at, at + 6).toReversed());
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
