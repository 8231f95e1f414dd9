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

const mixA = (lane: number, word: number): number => {
  const mixed = Math.imul(lane ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const mixB = (lane: number, word: number): number => {
  const mixed = Math.imul(((lane << 13) | (lane >>> 19)) ^ word, 0x85ebca77);
  return mixed ^ (mixed >>> 13);
};

/**
 * A 64-bit hash of bytes, four at a time in two lanes. It may read up to three bytes beyond the end, which do not count.
 * Two of 40 million ids share all 64 bits with a chance of 1 in 20,000; it is no defence against ids made to collide.
 */
export function createSpanHash(): SpanHash {
  const words = new Uint32Array(2);
  let a = 0;
  let b = 0;
  return {
    words,
    start: (seed) => {
      a = 0x2545f491;
      b = 0x6a09e667;
      a = mixA(a, seed);
      b = mixB(b, seed);
    },
    add: (view, from, to) => {
      let at = from;
      let [x, y] = [a, b];
      for (; at + 4 <= to; at += 4) {
        const word = view.getInt32(at, true);
        x = mixA(x, word);
        y = mixB(y, word);
      }
      if (at < to) {
        const word = view.getInt32(at, true) & ((1 << ((to - at) << 3)) - 1);
        x = mixA(x, word);
        y = mixB(y, word);
      }
      a = mixA(x, to - from);
      b = mixB(y, to - from);
    },
    finish: () => {
      words[0] = finalMix(a);
      words[1] = finalMix(b ^ Math.imul(a, 0x27d4eb2f));
    },
  };
}
