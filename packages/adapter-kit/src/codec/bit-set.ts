import { HutongError } from '@hutong/standard';
import { placed, type PlacedCodec } from './placed-codec.ts';

/** Names of the set bits, lowest first; a bit without a name is `bit<n>`, so that nothing is lost. */
export type BitNames = readonly string[];

/** Names of the set bits of a word; a device says the same thing again and again, so the last answer is kept. */
export function namesOfBits(all: BitNames): (bits: number) => BitNames {
  let last = 0;
  let names: BitNames = [];
  return (bits) => {
    if (bits !== last) {
      names = all.filter((_, index) => (bits & (1 << index)) !== 0);
      last = bits;
    }
    return names;
  };
}

/** A set of named bits in `size` bytes, low byte first. */
export function bitSet(size: 1 | 2, names: BitNames): PlacedCodec<BitNames> {
  const all = Array.from({ length: size * 8 }, (_, index) => names[index] ?? `bit${index}`);
  const namesOf = namesOfBits(all);
  const valueOf = new Map(all.map((name, index) => [name, 1 << index]));
  return placed(
    size,
    (bytes, at) => namesOf(size === 1 ? (bytes[at] ?? 0) : (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)),
    (writer, value, field) => {
      let bits = 0;
      for (const name of value) {
        const bit = valueOf.get(name);
        if (bit === undefined) throw new HutongError('HT4009', { field, facts: { bit: name } });
        bits |= bit;
      }
      if (size === 1) writer.uint8(bits, field);
      else writer.uint16le(bits, field);
    },
  );
}
