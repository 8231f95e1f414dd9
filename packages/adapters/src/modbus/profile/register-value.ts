import { bcdDigits, toBcd } from '@hutong/adapter-kit';
import { shortestFloat } from './shortest-float.ts';
import { inWordOrder, type WordOrder } from './word-order.ts';
import type { RegisterType } from './device-profile.ts';

/** What registers say before any factor: an integer, a float, a text; nothing where they say none. */
export type RawValue = number | bigint | string | undefined;

const bytesOf = (registers: readonly number[]): Uint8Array =>
  Uint8Array.from(registers.flatMap((register) => [register >> 8, register & 0xff]));

const registersOf = (bytes: Uint8Array): number[] =>
  Array.from({ length: bytes.length / 2 }, (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0));

const view = (registers: readonly number[]): DataView => new DataView(bytesOf(registers).buffer);

const filled = (size: number, fill: (target: DataView) => void): number[] => {
  const bytes = new Uint8Array(size);
  fill(new DataView(bytes.buffer));
  return registersOf(bytes);
};

interface TypeCodec {
  read(registers: readonly number[]): RawValue;
  /** Registers of a raw value; undefined when they cannot hold it. */
  write(value: number): readonly number[] | undefined;
}

const within = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

const integer = (bits: 16 | 32, signed: boolean): TypeCodec => {
  const size = 2 ** bits;
  const [low, high] = signed ? [-size / 2, size / 2 - 1] : [0, size - 1];
  return {
    read(registers) {
      const first = registers[0] ?? 0;
      const value = bits === 16 ? first : first * 65_536 + (registers[1] ?? 0);
      return value > high ? value - size : value;
    },
    write(value) {
      if (!within(value, low, high)) return undefined;
      const positive = value < 0 ? value + size : value;
      return bits === 16 ? [positive] : [Math.floor(positive / 65_536), positive % 65_536];
    },
  };
};

const long = (signed: boolean): TypeCodec => ({
  read(registers) {
    const value = signed ? view(registers).getBigInt64(0) : view(registers).getBigUint64(0);
    return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
  },
  write(value) {
    if (!Number.isSafeInteger(value) || (!signed && value < 0)) return undefined;
    return filled(8, (target) => target.setBigInt64(0, BigInt(value)));
  },
});

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

const float32: TypeCodec = {
  read(registers) {
    const value = finite(view(registers).getFloat32(0));
    return value === undefined ? undefined : shortestFloat(value);
  },
  write: (value) =>
    Number.isFinite(Math.fround(value)) ? filled(4, (target) => target.setFloat32(0, value)) : undefined,
};

const float64: TypeCodec = {
  read: (registers) => finite(view(registers).getFloat64(0)),
  write: (value) => filled(8, (target) => target.setFloat64(0, value)),
};

const bcd = (size: 2 | 4): TypeCodec => ({
  read(registers) {
    const digits = bcdDigits(bytesOf(registers));
    return digits === undefined ? undefined : Number(digits);
  },
  write(value) {
    if (!within(value, 0, 100 ** size - 1)) return undefined;
    const bytes = Array.from({ length: size }, (_, index) =>
      toBcd(Math.floor(value / 100 ** (size - 1 - index)) % 100),
    );
    return registersOf(Uint8Array.from(bytes));
  },
});

const text: TypeCodec = {
  // A text ends at its first zero; what is no printable ASCII is left out.
  read(registers) {
    const whole = String.fromCharCode(...bytesOf(registers));
    return (whole.split('\0')[0] ?? '').replaceAll(/[^\x20-\x7e]/g, '').trim();
  },
  write: () => undefined,
};

const bit: TypeCodec = {
  read: (registers) => registers[0] ?? 0,
  write: (value) => (value === 0 || value === 1 ? [value] : undefined),
};

/** Reading and writing by type, highest word first. */
const typeCodecs: Readonly<Record<RegisterType, TypeCodec>> = {
  boolean: bit,
  uint16: integer(16, false),
  int16: integer(16, true),
  bcd16: bcd(2),
  uint32: integer(32, false),
  int32: integer(32, true),
  bcd32: bcd(4),
  float32,
  uint64: long(false),
  int64: long(true),
  float64,
  text,
};

/** What registers say in a word order. */
export const readRaw = (type: RegisterType, registers: readonly number[], order: WordOrder): RawValue =>
  typeCodecs[type].read(inWordOrder(registers, order));

/** The registers of a raw value in a word order; undefined when they cannot hold it. */
export function writeRaw(type: RegisterType, value: number, order: WordOrder): readonly number[] | undefined {
  const registers = typeCodecs[type].write(value);
  return registers === undefined ? undefined : inWordOrder(registers, order);
}
