import { describe, expect, it } from 'vitest';
import { parseDuration } from './duration.ts';

describe('parseDuration', () => {
  it.each([
    ['PT30S', 30_000],
    ['PT5M', 300_000],
    ['PT24H', 86_400_000],
    ['P1D', 86_400_000],
    ['P2DT3H4M5S', 183_845_000],
    ['PT0S', 0],
  ])('%s is %d ms', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  // Months and years have no fixed length; weeks and fractions have no use here.
  it.each(['', 'P', 'PT', 'P1DT', '5M', 'P5M', 'P1Y', 'P1W', 'PT1.5H', '-PT5M', 'pt5m', 'PT5M '])(
    'refuses %j',
    (text) => {
      expect(() => parseDuration(text)).toThrow('HT1010');
    },
  );
});
