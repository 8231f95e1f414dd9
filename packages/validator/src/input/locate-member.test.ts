import { expect, it } from 'vitest';
import { locateMember } from './locate-member.ts';

const text = '[{"a": {"b/c": [10, {"d": "x, }"}]}, "e\\u0066": 2, "a2": {}}]';

it.each([
  ['/a', '{"b/c"'],
  ['/a/b~1c', '[10'],
  ['/a/b~1c/1/d', '"x, }"'],
  ['/ef', '2,'],
  ['/a2', '{}'],
  // What is not there is said of what should hold it.
  ['/a/none', '{"b/c"'],
  ['/none', '{"a"'],
])('%s', (pointer, start) => {
  expect(text.slice(locateMember(text, 1, pointer)).startsWith(start)).toBe(true);
});
