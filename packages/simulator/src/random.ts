import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded source of chance; the same seed and labels give the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  fraction(): number;
  /** Whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean;
}

// FNV-1a keeps the streams of two labels apart without storing anything.
const hash = (seed: number, label: string): number => {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (const character of label) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value | 0;
};

/** The stream of chance that belongs to a seed and a label, so that one device more or less changes no other device. */
export function createRandom(seed: number, label: string): Random {
  const generator = xoroshiro128plus(hash(seed | 0, label));
  const fraction = (): number => uniformFloat64(generator);
  return {
    fraction,
    integer: (low, high) => uniformInt(generator, low, high),
    between: (low, high) => low + (high - low) * fraction(),
    chance: (probability) => fraction() < probability,
  };
}
