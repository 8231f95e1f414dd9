/** The 64 bits of the last hash, as two words; read before the next one is taken. */
export interface SpanHash {
  readonly words: Uint32Array;
  /** Starts a hash over a seed. */
  readonly start: (seed: number) => void;
  /** Adds the bytes between two offsets and their number. */
  readonly add: (view: DataView, from: number, to: number) => void;
  /** Ends the hash. */
  readonly finish: () => void;
}

const finalMix = (word: number): number => {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/**
 * A 64-bit hash of bytes, four at a time in two lanes. It may read up to three bytes beyond the end, which do not count.
 * Two of 40 million ids share all 64 bits with a chance of 1 in 20,000; it is no defence against ids made to collide.
 */
export function createSpanHash(): SpanHash {
  const words = new Uint32Array(2);
  let a = 0;
  let b = 0;
  const mix = (word: number): void => {
    a = Math.imul(a ^ word, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(((b << 13) | (b >>> 19)) ^ word, 0x85ebca77);
    b ^= b >>> 13;
  };
  return {
    words,
    start: (seed) => {
      a = 0x2545f491;
      b = 0x6a09e667;
      mix(seed);
    },
    add: (view, from, to) => {
      let at = from;
      for (; at + 4 <= to; at += 4) mix(view.getInt32(at, true));
      if (at < to) mix(view.getInt32(at, true) & ((1 << ((to - at) << 3)) - 1));
      mix(to - from);
    },
    finish: () => {
      words[0] = finalMix(a);
      words[1] = finalMix(b ^ Math.imul(a, 0x27d4eb2f));
    },
  };
}
