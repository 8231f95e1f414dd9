import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonErrorOffset } from './json-error-offset.ts';

test.each([
  ['{"a": }', 6],
  ['{"a": 1,}', 8],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['nul', 0],
  ['01', 1],
  ['"a\nb"', 0],
  ['', 0],
  ['{} {}', 3],
  ['{a: 1}', 1],
])('%j stops being JSON at %i', (text, offset) => {
  expect(jsonErrorOffset(text)).toBe(offset);
});

test('agrees with JSON.parse on what is JSON', () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ',', '\\', '1', ' '))
    .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
  fc.assert(
    fc.property(damaged, (text) => {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect(jsonErrorOffset(text) === text.length && parses).toBe(parses);
    }),
    { numRuns: 500 },
  );
});

test('deep nesting is no stack of calls', () => {
  expect(jsonErrorOffset(`${'['.repeat(200_000)}x`)).toBe(200_000);
});
