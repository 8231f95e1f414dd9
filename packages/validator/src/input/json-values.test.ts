import { describe, expect, it } from 'vitest';
import { jsonRecords } from './json-values.ts';

const valuesOf = (text: string): unknown[] => {
  const { slices, brokenAt } = jsonRecords(text);
  const values = slices.map(({ start, end }): unknown => JSON.parse(text.slice(start, end)));
  return brokenAt === undefined ? values : [...values, `broken at ${brokenAt}`];
};

describe('the records of a JSON text', () => {
  it.each<[string, unknown[]]>([
    ['', []],
    ['[]', []],
    ['{"a":1}', [{ a: 1 }]],
    [' [ {"a":"]},[\\"" } , 2,"x" ] ', [{ a: ']},["' }, 2, 'x']],
    ['{"a":1}\n{"b":[{}]}', [{ a: 1 }, { b: [{}] }]],
    ['{"x":{"records":1},"records":[{"a":1},{"b":2}],"y":3}', [{ a: 1 }, { b: 2 }]],
    ['{"records":7}', [{ records: 7 }]],
    ['[{"a":1},', [{ a: 1 }, 'broken at 9']],
    ['[{"a":1} {"b":2}]', [{ a: 1 }, 'broken at 9']],
    ['[{"a":1},{"b":', [{ a: 1 }, 'broken at 9']],
    [']', ['broken at 0']],
    ['{"a":"', ['broken at 0']],
  ])('%j', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});
