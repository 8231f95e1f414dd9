import type { ByteRule } from './byte-rule.ts';

const dayLength = 10;
const instantLength = 25;
const offsetStart = 19;

/** Two plain days, or two plain instants of one offset, are in order when their bytes are. */
export const plainOrder: ByteRule = (bytes, spans) => {
  const first = spans[0] ?? 0;
  const second = spans[2] ?? 0;
  const length = (spans[1] ?? 0) - first;
  if (length !== (spans[3] ?? 0) - second) return false;
  if (length !== dayLength && length !== instantLength) return false;
  for (let index = offsetStart; index < length; index++)
    if (bytes[first + index] !== bytes[second + index]) return false;
  for (let index = 0; index < length; index++) {
    const before = bytes[first + index] ?? 0;
    const after = bytes[second + index] ?? 0;
    if (before !== after) return before < after;
  }
  return true;
};
