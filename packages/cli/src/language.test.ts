import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

describe('detectLanguage', () => {
  it.each([
    ['the flag wins', ['--lang', 'en'], { HUTONG_LANG: 'zh' }, 'en'],
    ['the flag with an equals sign', ['codes', '--lang=zh'], {}, 'zh'],
    ['a flag after -- is data', ['--', '--lang=zh'], {}, 'en'],
    ['HUTONG_LANG beats the locale', [], { HUTONG_LANG: 'en', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['an unknown HUTONG_LANG is passed over', [], { HUTONG_LANG: 'fr', LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['LC_ALL beats LANG', [], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['LC_MESSAGES beats LANG', [], { LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh'],
    ['an empty LC_ALL does not decide', [], { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['English without any hint', [], {}, 'en'],
  ])('%s', (_, argv, environment, expected) => {
    expect(detectLanguage(argv, environment)).toBe(expected);
  });
});
