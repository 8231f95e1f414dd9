import { expect, it } from 'vitest';
import { isBlankText, unusableAt, usableTextPattern } from './usable-text.ts';

const pattern = new RegExp(usableTextPattern, 'u');

it.each(['张三', 'a\tb\r\nc', '“引号”…', 'ئۇيغۇر\u200cچە', '👨\u200d👩\u200d👧', '\u{20bb7}野家', '㎡·°'])(
  'takes %j',
  (text) => {
    expect(unusableAt(text)).toBe(-1);
    expect(pattern.test(text)).toBe(true);
  },
);

it.each([
  ['张\u0000', 1],
  ['张\u007f', 1],
  ['\u0085张', 0],
  ['张\u200b三', 1],
  ['张\u202e三', 1],
  ['张\u2066三', 1],
  ['\ufeff张三', 0],
  ['张三\uffff', 2],
])('refuses %j at the character that nobody can see or store', (text, at) => {
  expect(unusableAt(text)).toBe(at);
  expect(pattern.test(text)).toBe(false);
});

it.each(['\ud800张', '张\udc00三', '\ud842a'])('refuses half a surrogate pair: %j', (text) => {
  expect(unusableAt(text)).toBeGreaterThanOrEqual(0);
});

it.each(['张\u200d三', 'a\u200cb', '\u200d甲'])('refuses a joiner that joins nothing: %j', (text) => {
  expect(unusableAt(text)).toBeGreaterThanOrEqual(0);
});

it.each([' ', '\u3000', '\u00a0 \t'])('knows a blank text: %j', (text) => {
  expect(isBlankText(text)).toBe(true);
  expect(pattern.test(text)).toBe(false);
});

it('knows that a text which only begins with a blank is none', () => {
  expect(isBlankText('\u3000张')).toBe(false);
  expect(isBlankText('“')).toBe(false);
});
