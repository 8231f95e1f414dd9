import { HutongError } from '@hutong/standard';
import { matchPinyin } from '@hutong/standard/pinyin';
import { describe, expect, it } from 'vitest';
import { createDivisions } from './create-divisions.ts';
import { openDivisions } from './node/open-divisions.ts';
import type { DivisionSearch } from './search-divisions.ts';

const divisions = openDivisions();
const codesOf = (entries: readonly { code: string }[]): string[] => entries.map(({ code }) => code);
const namesOf = (entries: readonly { name: string }[]): string[] => entries.map(({ name }) => name);

describe('find', () => {
  it.each([
    ['34', 'province', '安徽省', undefined],
    ['340100000000', 'city', '合肥市', '340000000000'],
    ['340111', 'district', '包河区', '340100000000'],
    ['130111200', 'street', '南高乡', '130111000000'],
    ['130111200201', 'community', '南高村民委员会', '130111200000'],
  ])('%s is a %s', async (code, level, name, parent) => {
    const entry = await divisions.find(code);
    expect(entry).toMatchObject({ code: code.padEnd(12, '0'), level, name });
    expect(entry?.parent).toBe(parent);
  });

  it('says of each town whether the second source agrees', async () => {
    expect((await divisions.find('130111200'))?.agreement).toBe('same-name');
    expect((await divisions.find('130205102'))?.agreement).toBe('other-name');
    expect((await divisions.find('150525401'))?.agreement).toBe('same-name-without-end');
  });

  it('says of the sampled communities whether another list agrees, and nothing of the others', async () => {
    const agreement = async (code: string): Promise<unknown> => (await divisions.find(code))?.agreement;
    expect(await agreement('370104006008')).toBe('same-name');
    expect(await agreement('110105009053')).toBe('other-name');
    expect(await agreement('350505102003')).toBe('one-source');
    expect(await divisions.find('130111200201')).not.toHaveProperty('agreement');
  });

  it('knows nothing of a code that the list lacks, or of a province without a file', async () => {
    for (const code of ['340111999001', '340111999000', '349900', '810000000000', '810101001000', '990101001001']) {
      const entry = await divisions.find(code);
      if (code.startsWith('810000')) expect(entry?.name).toBe('香港特别行政区');
      else expect(entry, code).toBeUndefined();
    }
  });

  it.each(['', '3', '34011', '34011100000X', '340011001000', '３４', '3401110000000'])(
    'refuses %j as no code',
    async (code) => {
      const error = await divisions.find(code).catch((reason: unknown) => reason);
      expect(HutongError.isInstance(error) && error.code).toBeOneOf(['HT1009', 'HT1010']);
    },
  );
});

describe('parents and children', () => {
  it('lead from the province to the community and back', async () => {
    const above = await divisions.parents('130111200201');
    expect(namesOf(above)).toEqual(['河北省', '石家庄市', '栾城区', '南高乡']);
    for (const [index, entry] of above.entries())
      expect(codesOf(await divisions.children(entry.code))).toContain(above[index + 1]?.code ?? '130111200201');
  });

  it('go from a city without counties straight to its towns', async () => {
    const towns = await divisions.children('441900000000');
    expect(towns.length).toBeGreaterThan(25);
    expect(new Set(towns.map(({ level }) => level))).toEqual(new Set(['street']));
    expect(namesOf(await divisions.parents(towns[0]?.code ?? ''))).toEqual(['广东省', '东莞市']);
  });

  it('begin with the provinces and end below the community', async () => {
    expect(await divisions.children()).toHaveLength(34);
    expect(await divisions.children('130111200201')).toEqual([]);
    expect(await divisions.children('340111999000')).toEqual([]);
  });
});

describe('findByName', () => {
  it('takes the name to the letter before the place alone', async () => {
    expect(codesOf(await divisions.findByName('130111200', '南高村民委员会'))).toEqual(['130111200201']);
    expect(codesOf(await divisions.findByName('130111200000', '南高村'))).toEqual(['130111200201']);
    expect(codesOf(await divisions.findByName('130111200', ' 南高村委会'))).toEqual(['130111200201']);
    expect(codesOf(await divisions.findByName(undefined, '安徽省'))).toEqual(['340000000000']);
    expect(await divisions.findByName('130111200', '南')).toEqual([]);
  });
});

describe('search', () => {
  it('finds by a part of the name inside a division, the exact name and higher levels first', async () => {
    const found = await divisions.search('南高', { within: '130111' });
    expect(found[0]).toMatchObject({ code: '130111200000', level: 'street' });
    expect(codesOf(found)).toContain('130111200201');
    expect(await divisions.search('南高', { within: '340111' })).toEqual([]);
    expect(codesOf(await divisions.search('南高', { within: '130111200', level: 'street' }))).toEqual(['130111200000']);
  });

  it('finds by the beginning of a code, reading that province alone', async () => {
    const read: string[] = [];
    const own = createDivisions(async (province) => {
      read.push(province);
      return undefined;
    });
    expect(codesOf(await own.search('3401', { level: 'district' })).slice(0, 2)).toEqual([
      '340102000000',
      '340103000000',
    ]);
    await own.search('340111001');
    expect(read).toEqual(['34']);
  });

  it('goes no further down than it is told', async () => {
    const levels = async (options: DivisionSearch): Promise<string[]> =>
      (await divisions.search('南高', { within: '130111', ...options })).map(({ level }) => level);
    expect(await levels({ downTo: 'street' })).toEqual(['street']);
    expect(await levels({ downTo: 'district' })).toEqual([]);
    expect(await levels({})).toContain('community');
  });

  it('keeps to its limit and finds nothing for nothing', async () => {
    expect(await divisions.search('村', { within: '130111', limit: 3 })).toHaveLength(3);
    expect(await divisions.search(' ')).toEqual([]);
  });

  it('asks a further measure when one is given', async () => {
    const found = await divisions.search('ng', { within: '130111200', alsoFits: (name) => name === '南高乡' });
    expect(codesOf(found)).toEqual(['130111200000']);
  });
});

describe('a search by pinyin', () => {
  it('lists what is read so before what could be read so', async () => {
    const byPinyin = (query: string, level: 'province' | 'city') =>
      divisions.search(query, { level, alsoFits: matchPinyin }).then(namesOf);
    expect(await byPinyin('chongqing', 'province')).toEqual(['重庆市']);
    expect(await byPinyin('zhongqing', 'province')).toEqual(['重庆市']);
    expect((await byPinyin('luan', 'city'))[0]).toBe('六安市');
  });
});

describe('a reader', () => {
  it('is asked again after a failure, and once while it works', async () => {
    let asked = 0;
    const own = createDivisions(async () => {
      asked++;
      if (asked === 1) throw new Error('offline');
      return undefined;
    });
    await expect(own.find('130111200')).rejects.toThrow('offline');
    await Promise.all([own.find('130111200'), own.find('130111201')]);
    expect(asked).toBe(2);
  });

  it('that gives a damaged file is told so', async () => {
    const own = createDivisions(async () => new Uint8Array([1, 2, 3]));
    await expect(own.find('130111200')).rejects.toMatchObject({ code: 'HT3008' });
  });
});
