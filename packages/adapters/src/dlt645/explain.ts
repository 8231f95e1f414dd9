import type { Trace } from '@hutong/adapter-kit';
import { headLength, places } from './frame.ts';

/** Values of the parts in front of the data, by their names in `places`. */
type HeadValues = Readonly<Record<keyof typeof places, unknown>>;

/**
 * Tells a trace what the bytes around the data are, and where the data, which were read without the 33H, stand on the
 * line. The frame may be shorter than it should be.
 */
export function traceFrame(
  trace: Trace,
  frame: Uint8Array,
  from: number,
  head: HeadValues,
  data: { readonly trace: Trace; readonly length: number; readonly plain: Uint8Array },
): void {
  const add = (field: string, at: number, to: number, value: unknown): void =>
    trace.add(field, at, Math.min(to, frame.length), value);
  add('filler', 0, from, null);
  const names = Object.keys(places) as (keyof typeof places)[];
  names.forEach((name, index) => {
    const next = names[index + 1];
    add(name, from + places[name], from + (next === undefined ? headLength : places[next]), head[name]);
  });
  const first = from + headLength;
  trace.adopt(data.trace, (offset) => first + offset, data.plain);
  const end = first + data.length;
  add('checksum', end, end + 1, frame[end]);
  add('end', end + 1, end + 2, frame[end + 1]);
}
