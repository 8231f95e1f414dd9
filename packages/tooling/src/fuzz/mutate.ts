/** Chance that a mutation draws from. */
export interface Chance {
  integer(low: number, high: number): number;
}

/** Bytes at which decoders go wrong: none, all, signs, BCD limits, the markers of the protocols. */
const telling = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x99, 0x9a, 0x7e, 0x7d, 0x68, 0x16, 0x40, 0x23, 0x2c, 0x3b, 0x3d, 0x26];

type Mutation = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  if (at < copy.length) copy[at] = value;
  return copy;
};

const mutations: readonly Mutation[] = [
  (bytes, chance) => {
    const at = chance.integer(0, Math.max(0, bytes.length - 1));
    return changed(bytes, at, (bytes[at] ?? 0) ^ (1 << chance.integer(0, 7)));
  },
  (bytes, chance) =>
    changed(
      bytes,
      chance.integer(0, Math.max(0, bytes.length - 1)),
      telling[chance.integer(0, telling.length - 1)] ?? 0,
    ),
  (bytes, chance) => changed(bytes, chance.integer(0, Math.max(0, bytes.length - 1)), chance.integer(0, 255)),
  (bytes, chance) => {
    const at = chance.integer(0, bytes.length);
    return join(bytes.subarray(0, at), Uint8Array.of(chance.integer(0, 255)), bytes.subarray(at));
  },
  (bytes, chance) => {
    const from = chance.integer(0, bytes.length);
    const to = Math.min(bytes.length, from + chance.integer(1, 8));
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, chance) => {
    const from = chance.integer(0, bytes.length);
    const part = bytes.subarray(from, from + chance.integer(1, 32));
    return join(bytes.subarray(0, from), part, bytes.subarray(from));
  },
  (bytes, chance) => bytes.slice(0, chance.integer(0, bytes.length)),
  (bytes, chance, other) =>
    join(bytes.subarray(0, chance.integer(0, bytes.length)), other.subarray(chance.integer(0, other.length))),
];

/** One frame with one to four mutations; `other` is spliced in by some of them. Never longer than `most` bytes. */
export function mutate(bytes: Uint8Array, other: Uint8Array, chance: Chance, most = 4096): Uint8Array {
  let result = bytes;
  for (let left = chance.integer(1, 4); left > 0; left--)
    result = mutations[chance.integer(0, mutations.length - 1)]?.(result, chance, other) ?? result;
  return result.length > most ? result.slice(0, most) : result;
}
