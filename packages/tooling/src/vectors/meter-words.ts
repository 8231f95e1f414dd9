import { toHex } from '@hutong/adapter-kit';
import type { HutongError } from '@hutong/standard';

// What the vectors of both meter protocols call the same things.

/** A byte as two hexadecimal digits. */
export const hexByte = (value: unknown): string => Number(value).toString(16).toUpperCase().padStart(2, '0');

/** Wake-up bytes right in front of a frame, and what was discarded before them. */
export function lineFacts(before: Uint8Array): { readonly preambleFE: number; readonly skippedPrefixHex: string } {
  let count = 0;
  while (before[before.length - 1 - count] === 0xfe) count++;
  return { preambleFE: count, skippedPrefixHex: toHex(before.subarray(0, before.length - count)) };
}

/** Names of the faults of a frame between 68H and 16H. */
export function meterErrorNames({ code, location, facts }: HutongError): readonly string[] {
  switch (code) {
    case 'HT4001':
      return ['truncated'];
    case 'HT4002':
      return ['bad_checksum'];
    case 'HT4003':
      return location.field === 'secondStart' ? ['missing_second_start'] : ['no_frame', 'bad_start'];
    case 'HT4004':
      return ['bad_end'];
    case 'HT4005':
      return facts['reason'] === 'surplus' ? ['length_mismatch', 'surplus'] : ['length_out_of_range', 'bad_length'];
    default:
      return [code];
  }
}
