import { HutongError } from '@hutong/standard';
import { fromBcd } from '../bytes/bcd.ts';
import { fromHex, toHex } from '../bytes/hex.ts';
import { placed, type PlacedCodec } from './placed-codec.ts';

/** Bytes that are no plain number, as on the wire; with a value where they still say one (a negative zero). */
export interface UnreadableDecimal {
  readonly hex: string;
  readonly value?: number;
}

/** A decimal of a meter; null when all its bytes are FF, which means not available. */
export type BcdDecimal = number | null | UnreadableDecimal;

/** Layout of a packed BCD decimal, low byte first. */
export interface BcdDecimalLayout {
  /** Bytes, 1 to 7. */
  readonly size: number;
  /** Digits behind the decimal point. */
  readonly places: number;
  /** The top bit of the highest byte is the sign; the other bits are the magnitude. */
  readonly signed?: boolean;
}

const pairs = Int16Array.from({ length: 256 }, (_, byte) => fromBcd(byte) ?? -1);

/** The number of a decimal, also of a negative zero; undefined when there is none. */
export const decimalNumber = (value: BcdDecimal): number | undefined =>
  typeof value === 'number' ? value : (value?.value ?? undefined);

/** A packed BCD decimal. The quotient of two integers is rounded once, so 2297 with one place is 229.7 exactly. */
export function bcdDecimal({ size, places, signed = false }: BcdDecimalLayout): PlacedCodec<BcdDecimal> {
  const divisor = 10 ** places;
  const limit = 100 ** size;
  const odd = (bytes: Uint8Array, at: number, negativeZero: boolean): BcdDecimal => {
    const own = bytes.subarray(at, at + size);
    if (negativeZero) return { hex: toHex(own), value: 0 };
    return own.every((byte) => byte === 0xff) ? null : { hex: toHex(own) };
  };
  return placed<BcdDecimal>(
    size,
    (bytes, at) => {
      const high = bytes[at + size - 1] ?? 0;
      let integer = pairs[signed ? high & 0x7f : high] ?? -1;
      if (integer < 0) return odd(bytes, at, false);
      for (let index = at + size - 2; index >= at; index--) {
        const pair = pairs[bytes[index] ?? 0] ?? -1;
        if (pair < 0) return odd(bytes, at, false);
        integer = integer * 100 + pair;
      }
      if (!signed || high < 0x80) return integer / divisor;
      return integer === 0 ? odd(bytes, at, true) : -integer / divisor;
    },
    (writer, value, field) => {
      if (value === null || typeof value === 'object') {
        const bytes = value === null ? new Uint8Array(size).fill(0xff) : fromHex(value.hex);
        if (bytes.length !== size) throw new HutongError('HT4009', { field, facts: { size } });
        writer.put(bytes);
        return;
      }
      const integer = Math.round(Math.abs(value) * divisor);
      const fits = integer < (signed ? limit * 0.8 : limit) && (value >= 0 || signed);
      if (!fits || integer / divisor !== Math.abs(value) || Object.is(value, -0))
        throw new HutongError('HT4009', { field, facts: { value, size, places } });
      for (let index = 0, rest = integer; index < size; index++, rest = Math.floor(rest / 100)) {
        const sign = index === size - 1 && value < 0 ? 0x80 : 0;
        writer.uint8((Math.floor((rest % 100) / 10) << 4) | (rest % 10) | sign, field);
      }
    },
  );
}
