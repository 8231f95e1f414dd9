import { expect, it } from 'vitest';
import { durationWords } from './duration-words.ts';

it.each([
  ['PT5M', '5 min', '5分钟'],
  ['PT1H30M', '1 h 30 min', '1小时30分钟'],
  ['P2D', '2 d', '2天'],
  ['P1DT12H', '1 d 12 h', '1天12小时'],
])('%s is %s or %s', (duration, en, zh) => {
  expect(durationWords(duration, 'en')).toBe(en);
  expect(durationWords(duration, 'zh')).toBe(zh);
});
