import { isWithinDivision } from '@hutong/standard';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communityIn } from './test-division.ts';

describe('communityIn', () => {
  it('stays inside a district or a street, and keeps a second community apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('340111000000', '340111002000'), (seed, declared) => {
        const here = communityIn(declared, seed);
        const there = communityIn(declared, `${seed}b`, here);
        expect(here).toMatch(/^\d{12}$/);
        expect(isWithinDivision(here, declared)).toBe(true);
        expect(isWithinDivision(there, declared)).toBe(true);
        expect(there).not.toBe(here);
      }),
    );
  });

  it('uses a declared community as it is, and its street for another one', () => {
    expect(communityIn('340111002005', 'x')).toBe('340111002005');
    const other = communityIn('340111002005', 'y', '340111002005');
    expect(other).toMatch(/^340111002/);
    expect(other).not.toBe('340111002005');
  });
});
