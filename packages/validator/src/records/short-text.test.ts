import { describe, expect, it } from 'vitest';
import { shortText } from './short-text.ts';

describe('a text as it may be shown', () => {
  it('spells out what would drive a terminal or turn the line', () => {
    expect(shortText('a\u001B[31mb\n\u202Ec')).toBe('a\\u001b[31mb\\u000a\\u202ec');
  });

  it('is cut, never within a character', () => {
    expect(shortText('甲'.repeat(61))).toBe(`${'甲'.repeat(60)}…`);
    expect(shortText(`${'a'.repeat(59)}😀`)).toBe(`${'a'.repeat(59)}…`);
  });
});
