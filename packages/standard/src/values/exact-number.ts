/**
 * Whether a number is surely the one that was written: finite, and no whole number beyond 2^53 − 1, which JSON readers round in
 * silence.
 */
export const isExactNumber = (value: number): boolean =>
  Number.isFinite(value) && (Math.abs(value) <= Number.MAX_SAFE_INTEGER || !Number.isInteger(value));
