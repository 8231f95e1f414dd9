import { contentStart, type ByteRule } from './byte-rule.ts';

const dayLength = 10;
const instantLength = 25;
const offsetStart = 19;

/** Two plain days, or two plain instants of one offset, are in order when their bytes are. */
export const plainOrder: ByteRule = (bytes, spans) => {
  const from = spans[0] ?? 0;
  const to = spans[2] ?? 0;
  const first = contentStart(bytes, from);
  const second = contentStart(bytes, to);
  const length = (spans[1] ?? 0) - from;
  if (length !== (spans[3] ?? 0) - to) return false;
  const content = length - 2 * (first - from);
  if (content !== dayLength && content !== instantLength) return false;
  for (let index = offsetStart; index < content; index++)
    if (bytes[first + index] !== bytes[second + index]) return false;
  for (let index = 0; index < content; index++) {
    const before = bytes[first + index] ?? 0;
    const after = bytes[second + index] ?? 0;
    if (before !== after) return before < after;
  }
  return true;
};
