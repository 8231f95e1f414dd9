/** Longer texts are not remembered. */
const longest = 32;

/** A check of the ASCII text between two offsets. */
export type SpanCheck = (bytes: Buffer, from: number, to: number) => boolean;

/** Makes a check that remembers the last text that passed: neighbours in a file often share it, as a division code. */
export function rememberLast(accepts: (text: string) => boolean): SpanCheck {
  const last = new Uint8Array(longest);
  let length = 0;
  const isLast = (bytes: Buffer, from: number): boolean => {
    for (let index = 0; index < length; index++) if (bytes[from + index] !== last[index]) return false;
    return true;
  };
  return (bytes, from, to) => {
    if (length > 0 && to - from === length && isLast(bytes, from)) return true;
    if (!accepts(bytes.toString('latin1', from, to))) return false;
    if (to - from <= longest) {
      length = to - from;
      last.set(bytes.subarray(from, to));
    }
    return true;
  };
}
