import type { ByteRule } from './byte-rule.ts';

const dayLength = 10;
const instantLength = 25;

/**
 * Two plain days, or two plain instants of one offset from UTC, are in order when their bytes are. Eight bytes of ASCII as doubles,
 * the first one highest, are in the order of the bytes.
 */
export const plainOrder: ByteRule = (_, view, first, firstEnd, second = 0, secondEnd = 0) => {
  const length = firstEnd - first;
  if (length !== secondEnd - second) return false;
  if (length === instantLength) {
    // The offset, in the last six bytes.
    if (view.getInt32(first + 19) !== view.getInt32(second + 19)) return false;
    if (view.getInt32(first + 21) !== view.getInt32(second + 21)) return false;
  } else if (length !== dayLength) return false;
  const [early, late] = [view.getFloat64(first), view.getFloat64(second)];
  if (early !== late) return early < late;
  if (length === dayLength) return view.getFloat64(first + 2) <= view.getFloat64(second + 2);
  const [earlyHours, lateHours] = [view.getFloat64(first + 8), view.getFloat64(second + 8)];
  if (earlyHours !== lateHours) return earlyHours < lateHours;
  return view.getFloat64(first + 11) <= view.getFloat64(second + 11);
};
