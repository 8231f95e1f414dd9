import { describe, expect, it } from 'vitest';
import { isInsideRing } from './inside-ring.ts';

/** A square with a notch from the right: the shape of a C. */
const ring = [
  [0, 0],
  [4, 0],
  [4, 1],
  [1, 1],
  [1, 3],
  [4, 3],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('isInsideRing', () => {
  it.each([
    [0.5, 2],
    [3, 0.5],
    [3, 3.5],
    [0, 0],
    [4, 4],
    [2, 1],
    [0, 2],
    [1, 2],
  ])('holds (%d, %d), on the line included', (x, y) => {
    expect(isInsideRing([x, y], ring)).toBe(true);
  });

  it.each([
    [2, 2],
    [5, 2],
    [-1, 0],
    [4.0001, 0.5],
    [2, 4.1],
    [-1, 4],
  ])('does not hold (%d, %d)', (x, y) => {
    expect(isInsideRing([x, y], ring)).toBe(false);
  });
});
