import { describe, expect, it } from 'vitest';
import { chinaDivisionCityCodes } from '../codes/china-division-city.generated.ts';
import { chinaDivisionCountyCodes } from '../codes/china-division-county.generated.ts';
import { matchPinyin } from './match-pinyin.ts';
import { spellPinyin } from './spell-pinyin.ts';

const part = (name: string, query: string): string | undefined => {
  const match = matchPinyin(name, query);
  return match === undefined ? undefined : [...name].slice(match.from, match.to).join('');
};

describe('matchPinyin', () => {
  it.each([
    ['消防栓', 'xfs', '消防栓'],
    ['消防栓', 'xiaofangshuan', '消防栓'],
    ['消防栓', 'xiaofs', '消防栓'],
    ['消防栓', 'XIAO FANG', '消防'],
    ['消防栓', 'xiaofangsh', '消防栓'],
    ['室外消防栓', 'xfs', '消防栓'],
    ['重庆市', 'chongqing', '重庆'],
    ['重庆市', 'zhongqing', '重庆'],
    ['西安市', "xi'an", '西安'],
    ['绿化带', 'lv', '绿'],
    ['绿化带', 'lǜhuà', '绿化'],
    ['PM2.5浓度', 'pm25nd', 'PM2.5浓度'],
    ['高空抛物（坠物）', 'pwzw', '抛物（坠物'],
  ])('%s sounds like %s', (name, query, found) => {
    expect(part(name, query)).toBe(found);
  });

  it.each([
    ['消防栓', 'xfx'],
    ['消防栓', 'x'],
    ['消防栓', ''],
    ['消防栓', '消防'],
    ['消防栓', 'xfsx'],
    ['PM2.5', '25'],
    ['', 'ab'],
  ])('%s does not sound like %s', (name, query) => {
    expect(matchPinyin(name, query)).toBeUndefined();
  });

  it('prefers the reading that a place has', () => {
    for (const [name, query] of [
      ['重庆市', 'chongqing'],
      ['六安市', 'luan'],
      ['厦门市', 'xm'],
      ['蚌埠市', 'bengbu'],
    ] as const)
      expect(matchPinyin(name, query)?.isUsual, name).toBe(true);
    for (const [name, query] of [
      ['重庆市', 'zhongqing'],
      ['六安市', 'liuan'],
      ['蚌埠市', 'bangbu'],
    ] as const)
      expect(matchPinyin(name, query)?.isUsual, name).toBe(false);
    // As a count, not as a place.
    expect(matchPinyin('六层住宅', 'liuceng')?.isUsual).toBe(true);
  });

  it('answers at once for names and queries made to try every way', () => {
    expect(matchPinyin('安'.repeat(60), `${'an'.repeat(29)}x`)).toBeUndefined();
    expect(matchPinyin('阿'.repeat(2000), 'a'.repeat(61))).toBeUndefined();
  });
});

describe('names of places', () => {
  const lists = [chinaDivisionCityCodes, chinaDivisionCountyCodes];
  const listed = lists.flatMap(({ entries }) => entries.map(({ zh }) => zh));

  // Names that strangers to the place read wrong.
  it.each(
    Object.entries({
      六安市: 'luan',
      蚌埠市: 'bengbu',
      亳州市: 'bozhou',
      儋州市: 'danzhou',
      番禺区: 'panyu',
      勐海县: 'menghai',
      浚县: 'xun',
      铅山县: 'yanshan',
      长子县: 'zhangzi',
      洪洞县: 'hongtong',
      乐亭县: 'laoting',
      乐清市: 'yueqing',
      乐陵市: 'laoling',
      乐都区: 'ledu',
      台州市: 'taizhou',
      丽水市: 'lishui',
      牟平区: 'muping',
      中牟县: 'zhongmu',
      牟定县: 'mouding',
      单县: 'shan',
      歙县: 'she',
      黟县: 'yi',
      枞阳县: 'zongyang',
      涡阳县: 'guoyang',
      郫都区: 'pidu',
      犍为县: 'qianwei',
      井陉县: 'jingxing',
      蔚县: 'yu',
      尉犁县: 'yuli',
      尉氏县: 'weishi',
      渑池县: 'mianchi',
      泌阳县: 'biyang',
      荥阳市: 'xingyang',
      荥经县: 'yingjing',
      筠连县: 'junlian',
      盱眙县: 'xuyi',
      莘县: 'shen',
      任丘市: 'renqiu',
      东阿县: 'donge',
      耒阳市: 'leiyang',
      阆中市: 'langzhong',
      鄄城县: 'juancheng',
      什邡市: 'shifang',
      喀什市: 'kashi',
      珲春市: 'hunchun',
      闵行区: 'minhang',
      六合区: 'luhe',
      黄陂区: 'huangpi',
      大埔县: 'dabu',
      大城县: 'daicheng',
      于都县: 'yudu',
      东莞市: 'dongguan',
    }),
  )('%s is read %s', (name, reading) => {
    expect(listed).toContain(name);
    expect(spellPinyin(name).full.slice(0, reading.length)).toBe(reading);
    expect(spellPinyin(name).full.slice(reading.length)).toMatch(/^(?:shi|qu|xian)$/);
  });

  it('stand in the code lists as they are read', () => {
    const spelled = (en: string): string => en.toLowerCase().replaceAll('ü', 'v');
    const differing = lists
      .flatMap(({ entries }) => entries)
      .filter(({ zh, en }) => spelled(en) !== spellPinyin(zh).full)
      .map(({ zh, en }) => `${zh} ${en}`);
    expect(differing).toEqual([]);
  });

  it('are still found by the reading of the characters alone', () => {
    for (const [name, query] of [
      ['乐亭县', 'leting'],
      ['什邡市', 'shenfang'],
      ['浚县', 'junxian'],
      ['成都市', 'chengdou'],
    ] as const)
      expect(matchPinyin(name, query), name).toMatchObject({ isUsual: false });
  });
});

describe('spellPinyin', () => {
  it('gives the first letters and the whole', () => {
    expect(spellPinyin('消防栓')).toEqual({ initials: 'xfs', full: 'xiaofangshuan' });
    expect(spellPinyin('PM2.5 浓度（均值）')).toEqual({ initials: 'pm25ndjz', full: 'pm25nongdujunzhi' });
    expect(spellPinyin('重庆市渝中区').full).toBe('chongqingshiyuzhongqu');
    expect(spellPinyin('安徽省六安市').full).toBe('anhuishengluanshi');
    expect(spellPinyin('')).toEqual({ initials: '', full: '' });
  });
});
