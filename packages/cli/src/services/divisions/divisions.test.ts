import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { findDivision, type DivisionsFindResult } from './find.ts';
import { listChildren, listParents, type DivisionsListResult } from './list.ts';
import { needInstalled } from './open-installed.ts';
import { lowestLevel, searchDivisionNames, type DivisionsSearchResult } from './search.ts';

const names = (found: { readonly divisions: readonly { readonly name: string }[] }): string[] =>
  found.divisions.map(({ name }) => name);

describe('divisions as results', () => {
  it('finds a code with what holds it', async () => {
    const found = checkResult<DivisionsFindResult>('divisions find', await findDivision('130111200201'));
    expect(found.division).toMatchObject({ level: 'community', name: '南高村民委员会', parent: '130111200000' });
    expect(found.division).not.toHaveProperty('agreement');
    expect(found.parents.map(({ name }) => name)).toEqual(['河北省', '石家庄市', '栾城区', '南高乡']);
    expect(found.parents.at(-1)?.agreement).toBe('same-name');
    expect((await findDivision('50')).division).toMatchObject({ name: '重庆市', pinyin: 'chongqingshi' });
  });

  it('lists what stands above and below', async () => {
    const above = checkResult<DivisionsListResult>('divisions parents', await listParents('130111200'));
    expect(names(above)).toEqual(['河北省', '石家庄市', '栾城区']);
    const below = checkResult<DivisionsListResult>('divisions children', await listChildren('130111'));
    expect(names(below)).toContain('南高乡');
    expect((await listChildren(undefined)).divisions).toHaveLength(34);
    expect((await listChildren('130111200201')).divisions).toEqual([]);
  });

  it('searches by name, pinyin and code', async () => {
    const found = checkResult<DivisionsSearchResult>(
      'divisions search',
      await searchDivisionNames('南高', { within: '130111', limit: 2 }),
    );
    expect(found).toMatchObject({ downTo: 'community', divisions: [{ code: '130111200000' }, { level: 'community' }] });
    expect(names(await searchDivisionNames('nangao', { within: '130111' }))).toContain('南高村民委员会');
    expect(names(await searchDivisionNames('cq', { level: 'province' }))).toEqual(['重庆市']);
    expect(names(await searchDivisionNames('130111200', { level: 'street' }))).toEqual(['南高乡']);
    expect((await searchDivisionNames('没有这样的地方', { within: '130111' })).divisions).toEqual([]);
  });

  it('looks for letters no further down than the towns, unless told where', () => {
    expect(lowestLevel('luancheng', {})).toBe('street');
    expect(lowestLevel('luancheng', { within: '13' })).toBe('community');
    expect(lowestLevel('luancheng', { level: 'community' })).toBe('community');
    expect(lowestLevel('栾城', {})).toBe('community');
  });

  it('tells a code that the list lacks from one that is none', async () => {
    for (const ask of [
      findDivision,
      listParents,
      listChildren,
      (code: string) => searchDivisionNames('村', { within: code }),
    ]) {
      await expect(ask('340111999')).rejects.toMatchObject({ code: 'HT7002' });
      await expect(ask('34011X')).rejects.toMatchObject({ code: expect.stringMatching(/^HT10(?:09|10)$/) });
    }
  });

  it('says how to install the package where it is missing', async () => {
    await expect(needInstalled(async () => undefined)).rejects.toMatchObject({
      code: 'HT7011',
      fix: { en: expect.stringContaining('npm install @hutong/divisions') },
    });
  });
});
