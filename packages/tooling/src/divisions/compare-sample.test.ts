import { readFile } from 'node:fs/promises';
import { openDivisions } from '@hutong/divisions/node';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compareSample, type SampledCommunity } from './compare-sample.ts';
import { communitySample } from './divisions-manifest.ts';

const community = (part: string, code: string, name: string): SampledCommunity => ({ list: '2022', part, code, name });

describe('compareSample', () => {
  const here = new Map([
    ['110101001001', '东社区居委会'],
    ['110101001002', '西社区居民委员会'],
    ['110101001003', '南社区居委会'],
    ['110101001005', '北社区居委会'],
    ['110101002001', '河社区居委会'],
  ]);

  it('takes a sampled town as a whole', () => {
    const { here: inside, differences } = compareSample(here, [
      community('110101001', '110101001001', '东社区居委会'),
      community('110101001', '110101001002', '西社区居委会'),
      community('110101001', '110101001003', '山社区居委会'),
      community('110101001', '110101001004', '湖社区居委会'),
    ]);
    expect(inside.size).toBe(4);
    expect(differences.map(({ code, kind }) => [code, kind])).toEqual([
      ['110101001002', 'same-name-without-end'],
      ['110101001003', 'other-name'],
      ['110101001004', 'only-there'],
      ['110101001005', 'only-here'],
    ]);
  });

  it('takes a run of lines from its first to its last', () => {
    const { differences } = compareSample(here, [
      community('632', '110101001002', '西社区居民委员会'),
      community('632', '110101001005', '北社区居委会'),
    ]);
    expect(differences.map(({ code, kind }) => [code, kind])).toEqual([['110101001003', 'only-here']]);
  });

  it('refuses a community that stands in the sample twice', () => {
    const twice = community('110101001', '110101001001', '东社区居委会');
    expect(() => compareSample(here, [twice, twice])).toThrow('twice');
  });
});

describe('the sample of communities', () => {
  it('differs from the packed list as the published differences say', async () => {
    const sample = parse<SampledCommunity>(await readFile(communitySample), { columns: true });
    expect(new Set(sample.map(({ code }) => code.slice(0, 2))).size).toBeGreaterThanOrEqual(10);
    const divisions = openDivisions();
    const here = new Map<string, string>();
    for (const town of new Set(sample.map(({ code }) => code.slice(0, 9))))
      for (const { code, name } of await divisions.children(town)) here.set(code, name);
    const rows = Map.groupBy(sample, ({ list }) => list);
    const found = Array.from(rows, ([list, own]) =>
      compareSample(here, own).differences.map(({ code, kind, here: ours, there }) =>
        [list, code, kind, ours, there].join(','),
      ),
    );
    const published = await readFile(
      new URL('../../../divisions/data/community-differences.csv', import.meta.url),
      'utf8',
    );
    expect(found.flat()).toEqual(published.trim().split('\n').slice(1));
  });
});
