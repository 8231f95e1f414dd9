import { expect, test } from 'vitest';
import { entryNames, namesBelow } from './field-names.ts';

test('columns are named below their field, and at the top by themselves', () => {
  const below = namesBelow(['a', 'b']);
  expect(below('')).toEqual(['a', 'b']);
  expect(below('body')).toEqual(['body.a', 'body.b']);
  expect(below('body')).toBe(below('body'));
  for (let index = 0; index < 3000; index++) expect(below(`list.${index}`)[1]).toBe(`list.${index}.b`);
  expect(below('body')).toEqual(['body.a', 'body.b']);
});

test('entries have their number, also beyond those that are kept', () => {
  const place = entryNames(2);
  expect([place('ids', 0), place('ids', 1), place('ids', 2)]).toEqual(['ids.0', 'ids.1', 'ids.2']);
});
