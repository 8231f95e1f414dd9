import { expect, it } from 'vitest';
import { createKnownIds } from './known-ids.ts';

const hashOf = (number: number): Uint32Array => Uint32Array.of(Math.imul(number, 0x9e3779b1), number);

it('of the references to an id that is known, the first one is told', () => {
  const ids = createKnownIds();
  expect(ids.isTold(hashOf(1))).toBe(false);
  ids.add(3, hashOf(1));
  expect([ids.isTold(hashOf(1)), ids.isTold(hashOf(1)), ids.isTold(hashOf(2))]).toEqual([false, true, false]);
});

it('ids beyond the first thousands are not known, so that each reference to them is told', () => {
  const ids = createKnownIds();
  for (let type = 0; type < 10; type++)
    for (let number = 0; number < 10_000; number++) ids.add(type, hashOf(type * 10_000 + number));
  const isSecondTold = (number: number): boolean => ids.isTold(hashOf(number)) || ids.isTold(hashOf(number));
  expect(isSecondTold(0)).toBe(true);
  expect(isSecondTold(9999)).toBe(false);
  expect(isSecondTold(95_000)).toBe(false);
});
