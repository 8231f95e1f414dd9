import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationCheckCharacter } from './organization-code.ts';
import { isSocialCreditCode, socialCreditCheckCharacter } from './social-credit-code.ts';

// Published codes of public bodies and companies.
const samples = ['91350100M000100Y43', '91310000775785552L', '91110000802100433B'];
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

describe('isSocialCreditCode', () => {
  it.each(samples)('accepts %s', (value) => {
    expect(isSocialCreditCode(value)).toBe(true);
    expect(socialCreditCheckCharacter(value)).toBe(value[17]);
    expect(organizationCheckCharacter(value.slice(8, 16))).toBe(value[16]);
  });

  it.each([
    ['lower case', '91350100m000100y43'],
    ['a letter that the alphabet leaves out', '91350100I000100Y43'],
    ['seventeen characters', '91350100M000100Y4'],
    ['nothing', ''],
  ])('refuses %s', (_, value) => {
    expect(isSocialCreditCode(value)).toBe(false);
  });

  it('checks the organization code inside, too', () => {
    const first17 = '91350100M000100Y5';
    expect(isSocialCreditCode(first17 + socialCreditCheckCharacter(first17))).toBe(false);
  });

  it('catches every change of one character', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...alphabet),
        (value, index, character) => {
          fc.pre(value[index] !== character);
          expect(isSocialCreditCode(value.slice(0, index) + character + value.slice(index + 1))).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('writes the check values 10 and 11 of an organization code as X and 0', () => {
  const checks = Array.from({ length: 200 }, (_, serial) =>
    organizationCheckCharacter(String(serial).padStart(8, '0')),
  );
  expect(new Set(checks)).toEqual(new Set('0123456789X'.split('')));
});
