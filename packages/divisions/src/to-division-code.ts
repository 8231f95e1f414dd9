import { divisionCode, parseIdentifier } from '@hutong/standard';

const shortForms: ReadonlySet<number> = new Set([2, 4, 6, 9]);

/** The 12-digit code of a code of 2, 4, 6, 9 or 12 digits. Throws HT1009 or HT1010 for any other text. */
export function toDivisionCode(code: string): string {
  const full = shortForms.has(code.length) ? code.padEnd(12, '0') : code;
  parseIdentifier(divisionCode, full);
  return full;
}
