import { doubledMembers } from '../input/doubled-members.ts';
import type { CompiledCheck } from '../records/kinds/compiled-check.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import type { ScanState } from './scan-state.ts';
import { endOfText } from './spans/end-of-text.ts';
import { skipValue } from './spans/skip-value.ts';

const quote = 0x22;

/** Reads one JSON value from an offset on; gives the offset behind it, or -1 to leave the whole record to the exact path. */
export type ValueScan = (from: number) => number;

/** Puts a code on record; what there is to say of it is left to the exact path. */
const reportTo =
  (state: ScanState) =>
  (code: ScanState['codes'][number]): void => {
    state.codes[state.issues++] = code;
  };

/**
 * The value that JSON writes between two offsets; a text without an escape is what stands between its quotes. Undefined for
 * one that holds a member twice.
 */
function valueAt(bytes: Buffer, view: DataView, from: number, to: number): unknown {
  if (bytes[from] === quote && endOfText(bytes, view, from + 1) === to - 1)
    return bytes.toString('utf8', from + 1, to - 1);
  const text = bytes.toString('utf8', from, to);
  const value: unknown = JSON.parse(text);
  const isDoubled = typeof value === 'object' && value !== null && doubledMembers(text, value).length > 0;
  return isDoubled ? undefined : value;
}

/**
 * Judges a value that its bytes have not shown to be good, by the exact check itself, and goes on behind it.
 * Where the bytes of a good value are wanted (`isWanted`), an unusual way to write it is left to the exact path.
 */
export function judgeValue(
  { bytes, view }: ScanBuffer,
  state: ScanState,
  check: CompiledCheck,
  isWanted: (value: unknown) => boolean,
): ValueScan {
  const report = reportTo(state);
  return (from) => {
    const to = skipValue(bytes, view, from);
    if (to === -1) return -1;
    const value = valueAt(bytes, view, from, to);
    if (value === undefined) return -1;
    if (check.accepts(value)) return isWanted(value) ? -1 : to;
    check.explain(value, '', report);
    return to;
  };
}
