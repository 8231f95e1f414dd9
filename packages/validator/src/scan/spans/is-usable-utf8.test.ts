import { unusableAt } from '@hutong/standard';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUsableUtf8 } from './is-usable-utf8.ts';

it('refuses bytes that are no UTF-8', () => {
  expect(isUsableUtf8(Buffer.from([0x61, 0xff]))).toBe(false);
});

it('passes no text that the exact check refuses', () => {
  const unit = fc.constantFrom(
    ...Array.from('a甲“”…·，é９ـ👩', String),
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2060',
    '\u3000',
    '\ufeff',
    '\uffff',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
      if (isUsableUtf8(Buffer.from(text))) expect(unusableAt(text)).toBe(-1);
    }),
    { numRuns: 2000 },
  );
});

it.each(['“甲”…', '，。·é', '甲\nb\t'])('passes %j', (text) => {
  expect(isUsableUtf8(Buffer.from(text))).toBe(true);
});
