import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { formatTable, wrapText } from './table.ts';

describe('formatTable', () => {
  it('lines up columns of Chinese and Latin text', () => {
    const lines = formatTable([
      ['门磁', 'door-magnet', 'x'],
      ['smoke', '烟感', 'y'],
    ]).split('\n');
    expect(lines.map((line) => stringWidth(line))).toEqual([21, 21]);
  });

  it('stays within the terminal and loses no text', () => {
    const text = formatTable(
      [['HT-REC-001', '记录必须带有全局唯一标识，且不得重复使用', 'Every record carries an id']],
      40,
    );
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(text.replaceAll(/\s/g, '')).toContain('HT-REC-001');
    expect([...'记录必须带有全局唯一标识'].every((character) => text.includes(character))).toBe(true);
  });

  it('is empty for no rows', () => {
    expect(formatTable([])).toBe('');
  });
});

describe('wrapText', () => {
  it('breaks at spaces, between wide characters, and inside a word that is too long', () => {
    expect(wrapText('alpha beta', 6)).toEqual(['alpha', 'beta']);
    expect(wrapText('一二三四', 4)).toEqual(['一二', '三四']);
    expect(wrapText('abcdefgh', 5)).toEqual(['abcde', 'fgh']);
  });
});
