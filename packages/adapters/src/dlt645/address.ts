import { fromHex } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { numberMemory } from '../metering/number-memory.ts';

/** Address of a meter: 12 digits, highest first. Letters A stand for digits that are not given. */
export type MeterAddress = string;

/** Every meter on the line, and no reply. */
export const broadcastAddress = '999999999999';
/** The only meter on the line; its reply carries its own address. */
export const wildcardAddress = 'AAAAAAAAAAAA';

/** The address of six bytes, low byte first. */
export const readAddress: (bytes: Uint8Array, at: number) => MeterAddress = numberMemory(6, true);

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
