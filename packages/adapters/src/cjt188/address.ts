import { HutongError } from '@hutong/standard';
import { meterTypeCode, meterTypeOf, type MeterType } from './items/meter-types.ts';

/** The only meter on the line; its reply carries its own address. */
export const anyAddress = 'A'.repeat(14);

/** An address as it is registered: 14 digits, with the type in front where meters of several types share a number. */
export interface MeterAddress {
  /** 14 digits, highest first: manufacturer code (4) and meter number (10). */
  readonly address: string;
  readonly meterType?: MeterType;
}

const typed = (type: MeterType, address: string): string => {
  const code = meterTypeCode(type) ?? 0xaa;
  return code === 0xaa ? address : `${code.toString(16).toUpperCase().padStart(2, '0')}-${address}`;
};

// A line has few meters and many replies; a text that is kept is also found quicker by those who look for it.
const known = new Map<MeterType, Map<string, string>>();
const mostKnown = 4096;

/** The address of a meter and its type: `11-12345678901234` is a hot-water meter. */
export function typedAddress(type: MeterType, address: string): string {
  let ofType = known.get(type);
  if (ofType === undefined) known.set(type, (ofType = new Map()));
  const found = ofType.get(address);
  if (found !== undefined) return found;
  const made = typed(type, address);
  if (ofType.size >= mostKnown) ofType.clear();
  ofType.set(address, made);
  return made;
}

/** Reads an address, shorter ones with zeros in front. Throws HT4009 for what is none. */
export function parseAddress(text: string): MeterAddress {
  const [, type, digits] = /^(?:([0-9A-Fa-f]{2})-)?([0-9A-F]{1,14})$/.exec(text) ?? [];
  if (digits === undefined) throw new HutongError('HT4009', { field: 'address', facts: { address: text } });
  const address = digits.padStart(14, '0');
  return type === undefined ? { address } : { address, meterType: meterTypeOf(Number.parseInt(type, 16)) };
}
