import { nextMark } from './next-mark.ts';

const quote = 0x22;
const backslashes = 0x5c5c5c5c;

/**
 * The offset of the quote that ends a JSON string whose content begins at `from`, or -1 when an escape or a control
 * character comes first.
 */
export function endOfText(bytes: Uint8Array, view: DataView, from: number): number {
  const at = nextMark(view, from, backslashes);
  return bytes[at] === quote ? at : -1;
}
