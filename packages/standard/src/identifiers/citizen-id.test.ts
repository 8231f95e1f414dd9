import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citizenIdCheckCharacter, isCitizenId } from './citizen-id.ts';

// The sample numbers of GB 11643-1999; they belong to nobody.
const samples = ['11010519491231002X', '440524188001010014'];
const indexes = fc.integer({ min: 0, max: 17 });
const sample = fc.constantFrom(...samples);

describe('isCitizenId', () => {
  it.each(samples)('accepts %s', (value) => {
    expect(isCitizenId(value)).toBe(true);
    expect(citizenIdCheckCharacter(value)).toBe(value[17]);
  });

  it.each([
    ['a lower-case x', '11010519491231002x'],
    ['fifteen digits', '110105491231002'],
    ['a letter inside', '1101051949123100AX'],
    ['a leading zero', '01010519491231002X'],
    ['blanks', ' 11010519491231002X'],
    ['nothing', ''],
  ])('refuses %s', (_, value) => {
    expect(isCitizenId(value)).toBe(false);
  });

  it.each(['19490230', '19491301', '19490001', '19491200', '17991231', '19000229'])(
    'refuses the impossible birth date %s, whatever its check character',
    (birth) => {
      const first17 = `110105${birth}002`;
      expect(isCitizenId(first17 + citizenIdCheckCharacter(first17))).toBe(false);
    },
  );

  it('accepts 29 February of a leap year', () => {
    const first17 = '11010520000229002';
    expect(isCitizenId(first17 + citizenIdCheckCharacter(first17))).toBe(true);
  });

  it('catches every change of one character', () => {
    fc.assert(
      fc.property(sample, indexes, fc.constantFrom(...'0123456789X'.split('')), (value, index, character) => {
        fc.pre(value[index] !== character);
        expect(isCitizenId(value.slice(0, index) + character + value.slice(index + 1))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('catches every swap of two neighbours', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 0, max: 16 }), (value, index) => {
        const [left = '', right = ''] = [value[index], value[index + 1]];
        fc.pre(left !== right);
        expect(isCitizenId(value.slice(0, index) + right + left + value.slice(index + 2))).toBe(false);
      }),
    );
  });
});
