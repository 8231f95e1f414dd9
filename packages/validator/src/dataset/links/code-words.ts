const prime = 0x01000193;
const basis = 0x811c9dc5;

/** A number below 2^32 that stands for a code of ASCII characters. */
export function wordOf(code: string): number {
  let word = basis;
  for (let index = 0; index < code.length; index++) word = Math.imul(word ^ code.charCodeAt(index), prime);
  return word >>> 0;
}

/** The same of the bytes between two offsets. */
export function wordAt(bytes: Uint8Array, from: number, to: number): number {
  let word = basis;
  for (let at = from; at < to; at++) word = Math.imul(word ^ (bytes[at] ?? 0), prime);
  return word >>> 0;
}
