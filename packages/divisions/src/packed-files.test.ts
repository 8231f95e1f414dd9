import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { chinaDivisionCityCodes, chinaDivisionCountyCodes, gbT2260ProvinceCodes } from '@hutong/standard';
import type { CommunityCheck } from './division-edition.ts';
import { divisionEdition } from './division-edition.generated.ts';
import { decodeCommunities, decodeTown, encodeTown, type Town } from './province-text.ts';

const folder = new URL('../data/', import.meta.url);
const provinces = readdirSync(folder).filter((name) => name.endsWith('.txt.gz'));
const towns: Town[] = [];
const changed: string[] = [];

beforeAll(() => {
  for (const name of provinces) {
    const text = gunzipSync(readFileSync(new URL(name, folder))).toString();
    for (const line of text.split('\n').slice(0, -1)) {
      const { rest, ...town } = decodeTown(name.slice(0, 2), line);
      const whole = { ...town, communities: decodeCommunities(rest) };
      if (encodeTown(whole) !== line) changed.push(line);
      towns.push(whole);
    }
  }
});

describe('the packed files', () => {
  it('turn into entries and back into the same text', () => {
    expect(provinces).toHaveLength(31);
    expect(changed).toEqual([]);
  });

  it('hold as many towns and communities as the edition says, each code once and in order', () => {
    expect(towns).toHaveLength(divisionEdition.count.street);
    const codes = towns.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    let count = 0;
    for (const { communities } of towns) {
      count += communities.length;
      for (const [index, { serial, name }] of communities.entries())
        if (name === '' || serial <= (communities[index - 1]?.serial ?? 0) || serial > 999) throw new Error(name);
    }
    expect(count).toBe(divisionEdition.count.community);
  });

  it('mark exactly the towns on which the list of differences says that the sources differ', () => {
    const rows = readFileSync(new URL('differences.csv', folder), 'utf8').trim().split('\n').slice(1);
    const cells = rows.map((row) => row.split(','));
    const listed = cells.filter(([, kind]) => kind !== 'only-there');
    const marked = towns.filter(({ agreement }) => agreement !== 'same-name');
    expect(marked.map(({ code, name, agreement }) => [`${code}000`, agreement, name])).toEqual(
      listed.map(([code, kind, here]) => [code, kind === 'only-here' ? 'one-source' : kind, here]),
    );
    const known = new Set(towns.map(({ code }) => `${code}000`));
    expect(cells.filter(([code = '', kind]) => kind === 'only-there' && known.has(code))).toEqual([]);
    const { onlyHere, onlyThere, otherName, sameNameWithoutEnd, shared } = divisionEdition.agreement;
    expect(cells).toHaveLength(onlyHere + onlyThere + otherName + sameNameWithoutEnd);
    expect(shared + onlyHere).toBe(towns.length);
  });

  it('mark exactly the communities that were sampled', () => {
    const checks = divisionEdition.communities;
    const sum = (pick: (check: CommunityCheck) => number): number =>
      checks.reduce((total, check) => total + pick(check), 0);
    const marked = new Map<string, number>();
    for (const { communities } of towns)
      for (const { agreement = 'not compared' } of communities) marked.set(agreement, (marked.get(agreement) ?? 0) + 1);
    marked.delete('not compared');
    const expected = {
      'same-name': sum(({ sameName }) => sameName),
      'same-name-without-end': sum(({ sameNameWithoutEnd }) => sameNameWithoutEnd),
      'other-name': sum(({ otherName }) => otherName),
      'one-source': sum(({ onlyHere }) => onlyHere),
    };
    expect(Object.fromEntries(marked)).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([, count]) => count > 0)),
    );
    for (const { sampleSize, sameName, sameNameWithoutEnd, otherName, onlyThere } of checks)
      expect(sameName + sameNameWithoutEnd + otherName + onlyThere).toBe(sampleSize);
  });

  // In the other list of 2023 each city with districts has a line 市辖区 of its own, which no code list needs.
  it.each([
    ['Beijing', '110105014065', 632, '110115004024', 5622],
    ['Hohhot to Zhengzhou', '150125205204', 95384, '410102009007', 341428],
  ])('hold as many divisions from %s as another list has lines there', (_, first, firstLine, last, lastLine) => {
    const upper = [chinaDivisionCityCodes, chinaDivisionCountyCodes, gbT2260ProvinceCodes].flatMap(({ entries }) =>
      entries.map(({ code }) => code.padEnd(12, '0')),
    );
    const inside = (code: string): boolean => first < code && code <= last;
    let count = new Set(upper.filter(inside)).size;
    for (const { code, communities } of towns) {
      if (inside(`${code}000`)) count++;
      for (const { serial } of communities) if (inside(code + String(serial).padStart(3, '0'))) count++;
    }
    const hasDistricts = ({ code, zh }: { code: string; zh: string }): boolean =>
      zh.endsWith('市') && upper.some((own) => own.startsWith(code) && /^\d{4}(?:0[2-9]|1\d)/.test(own));
    const cities = chinaDivisionCityCodes.entries.filter(hasDistricts).map(({ code }) => `${code}01000000`);
    expect(count + cities.filter(inside).length).toBe(lastLine - firstLine);
  });

  // Bytes; raise a ceiling only with a new edition.
  it('stay small: 3.1 MB in all, 290 kB for the largest province', () => {
    const sizes = readdirSync(folder).map((name) => statSync(new URL(name, folder)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_200_000);
    expect(Math.max(...sizes)).toBeLessThan(290_000);
  });
});

describe('a browser bundle', () => {
  it('holds the lookups without the data and without a module of Node', async () => {
    const bundle = await rolldown({
      input: fileURLToPath(new URL('index.ts', import.meta.url)),
      external: ['zod'],
      resolve: { conditionNames: ['@hutong/source'] },
      treeshake: { moduleSideEffects: false },
    });
    const { output } = await bundle.generate({ minify: true });
    expect(output).toHaveLength(1);
    expect(output[0].imports.filter((name) => name.startsWith('node:'))).toEqual([]);
    expect(Buffer.byteLength(output[0].code)).toBeLessThan(260_000);
    expect(output[0].code).not.toContain('南高乡');
  });
});
