import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

it.each([
  ['valdiate', ['decode', 'validate'], 'validate'],
  ['device', ['Division', 'Device'], 'Device'],
  ['gb2687', ['gb26875', 'hj212'], 'gb26875'],
  ['cert', ['codes', 'certify'], 'certify'],
  ['zebra', ['codes', 'certify'], undefined],
  ['x', [], undefined],
])('%s among %j is %s', (typed, known, expected) => {
  expect(nearestName(typed, known)).toBe(expected);
});
