import { placed } from './placed-codec.ts';

/** One byte, unsigned. */
export const uint8 = placed(
  1,
  (bytes, at) => bytes[at] ?? 0,
  (writer, value: number, field) => writer.uint8(value, field),
);

/** Two bytes, unsigned, low byte first. */
export const uint16le = placed(
  2,
  (bytes, at) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8),
  (writer, value: number, field) => writer.uint16le(value, field),
);

/** Two bytes, two's complement, low byte first. */
export const int16le = placed(
  2,
  (bytes, at) => (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << 16) >> 16,
  (writer, value: number, field) => writer.int16le(value, field),
);

/** Four bytes, unsigned, low byte first. */
export const uint32le = placed(
  4,
  (bytes, at) =>
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>>
    0,
  (writer, value: number, field) => writer.uint32le(value, field),
);

/** Six bytes, unsigned, low byte first. */
export const uint48le = placed(
  6,
  (bytes, at) => uint16le.at(bytes, at + 4) * 2 ** 32 + uint32le.at(bytes, at),
  (writer, value: number, field) => writer.uint48le(value, field),
);

/** Two bytes, unsigned, high byte first. */
export const uint16be = placed(
  2,
  (bytes, at) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0),
  (writer, value: number, field) => writer.uint16be(value, field),
);

/** Two bytes, two's complement, high byte first. */
export const int16be = placed(
  2,
  (bytes, at) => ((((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) << 16) >> 16,
  (writer, value: number, field) => writer.int16be(value, field),
);

/** Four bytes, unsigned, high byte first. */
export const uint32be = placed(
  4,
  (bytes, at) =>
    (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>>
    0,
  (writer, value: number, field) => writer.uint32be(value, field),
);
