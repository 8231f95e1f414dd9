import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorOffset } from './json-error-offset.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonErrorOffset', () => {
  it.each([
    ['{"id": oops}', 7],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['[1,,2]', 3],
    ['[1}', 2],
    ['{"a":1} x', 8],
    ['{"a":"b', 5],
    ['{"a":[1,2', 9],
    ['{"a":01}', 6],
    ["{'a':1}", 1],
    ['', 0],
  ])('%j breaks at %d', (text, offset) => {
    expect(jsonErrorOffset(text)).toBe(offset);
  });

  it('finds an error exactly where JSON.parse finds one', () => {
    const mutated = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', ':', '"', '}', ']', '{', '[', '0', 'x', ' ', '\\', '\n', '-', 'e'),
      )
      .map(
        ([text, at, insert]) =>
          text.slice(0, at % (text.length + 1)) + insert + text.slice((at % (text.length + 1)) + (at % 2)),
      );
    fc.assert(
      fc.property(mutated, (text) => {
        expect(jsonErrorOffset(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
