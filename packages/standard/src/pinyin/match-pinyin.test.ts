import { describe, expect, it } from 'vitest';
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

describe('spellPinyin', () => {
  it('gives the first letters and the whole', () => {
    expect(spellPinyin('消防栓')).toEqual({ initials: 'xfs', full: 'xiaofangshuan' });
    expect(spellPinyin('PM2.5 浓度（均值）')).toEqual({ initials: 'pm25ndjz', full: 'pm25nongdujunzhi' });
    expect(spellPinyin('重庆市渝中区').full).toBe('chongqingshiyuzhongqu');
    expect(spellPinyin('安徽省六安市').full).toBe('anhuishengluanshi');
    expect(spellPinyin('')).toEqual({ initials: '', full: '' });
  });
});
