import { expect, test } from 'vitest';
import { firstMismatch, OneOf } from './subset-match.ts';

test('every expected fact must be there, more may be', () => {
  expect(firstMismatch({ a: 1 }, { a: 1, b: 2 })).toBeUndefined();
  expect(firstMismatch({ a: { b: [1, { c: 'x' }] } }, { a: { b: [1, { c: 'x', d: 0 }] } })).toBeUndefined();
  expect(firstMismatch({}, {})).toBeUndefined();
});

test.each([
  [{ a: 1 }, {}, '/a'],
  [{ a: 1 }, { a: 2 }, '/a'],
  [{ a: [1] }, { a: [1, 2] }, '/a'],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, '/a/0/b'],
  [{ a: { b: 1 } }, { a: 3 }, '/a'],
  [{ a: null }, {}, '/a'],
  [{ a: '1' }, { a: 1 }, '/a'],
  [{ a: 0 }, { a: '' }, '/a'],
])('%j against %j differs at %s', (expected, actual, pointer) => {
  expect(firstMismatch(expected, actual)).toBe(pointer);
});

test('decimal text has its number', () => {
  expect(firstMismatch({ a: 25.4 }, { a: '25.40' })).toBeUndefined();
  expect(firstMismatch({ a: 25.4 }, { a: '25.41' })).toBe('/a');
});

test('one of several words is enough, and no other word will do', () => {
  expect(firstMismatch({ a: ['y'] }, { a: [new OneOf('x', 'y')] })).toBeUndefined();
  expect(firstMismatch({ a: ['z'] }, { a: [new OneOf('x', 'y')] })).toBe('/a/0');
});
