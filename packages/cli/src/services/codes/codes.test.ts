import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { showKind, type CodesKindResult } from './kind.ts';
import { listCodes } from './list.ts';
import { searchCodeLists, type CodesSearchResult } from './search.ts';
import { showCodes, type CodesShowResult } from './show.ts';

describe('code lists as results', () => {
  it('lists and shows them', () => {
    checkResult('codes list', listCodes());
    const { codes } = checkResult<CodesShowResult>('codes show', showCodes('gb-t-2261-1-sex'));
    expect(codes.map(({ code }) => code)).toEqual(['0', '1', '2', '9']);
  });

  it('narrows a list to a parent', () => {
    const { codes } = showCodes('china-division-county', { parent: '3401' });
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.every(({ code }) => code.startsWith('3401'))).toBe(true);
  });

  it('finds by code and by name, exact matches first', () => {
    const found = checkResult<CodesSearchResult>('codes search', searchCodeLists('包河区'));
    expect(found.matches[0]).toMatchObject({ list: { id: 'china-division-county' }, code: { code: '340111' } });
    expect(searchCodeLists('SMOKE', { list: 'ht-device-kind' }).matches.length).toBeGreaterThan(0);
    expect(searchCodeLists('no such thing').matches).toEqual([]);
  });

  it('finds by pinyin, in full or by first letters, after what holds the letters themselves', () => {
    const codes = (query: string, list?: string) => searchCodeLists(query, { list }).matches.map(({ code }) => code.zh);
    expect(codes('xfs')).toEqual(expect.arrayContaining(['消防水泵', '消防设施']));
    expect(codes('baohequ', 'china-division-county')).toContain('包河区');
    expect(codes('bhq', 'china-division-county')).toContain('包河区');
    expect(codes('PM', 'ht-observed-property')[0]).toContain('PM');
  });

  it('shows a kind of events with its limits, triggers and what other lists have for it', () => {
    const kind = checkResult<CodesKindResult>('codes kind', showKind('070201'));
    expect(kind).toMatchObject({ title: { zh: '电梯困人' }, limits: { accept: 'PT5M' } });
    expect(kind.triggers.map(({ id }) => id)).toEqual(['elevator-trapped']);
    expect(kind.crosswalks).toContainEqual(expect.objectContaining({ list: 'hotline-demand-type', code: '1' }));
    expect(() => showKind('070291')).toThrow(expect.objectContaining({ code: 'HT7002' }));
  });

  it('refuses an unknown list', () => {
    expect(() => showCodes('gb-t-2261-1-sx')).toThrow(
      expect.objectContaining({
        code: 'HT7002',
        fix: expect.objectContaining({ en: 'Did you mean gb-t-2261-1-sex?' }),
      }),
    );
  });
});
