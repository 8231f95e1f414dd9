import type { Codec } from './codec.ts';

/** One byte, unsigned. */
export const uint8: Codec<number> = {
  read: (reader, field) => reader.uint8(field),
  write: (writer, value, field) => writer.uint8(value, field),
};

/** Two bytes, unsigned, low byte first. */
export const uint16le: Codec<number> = {
  read: (reader, field) => reader.uint16le(field),
  write: (writer, value, field) => writer.uint16le(value, field),
};

/** Two bytes, two's complement, low byte first. */
export const int16le: Codec<number> = {
  read: (reader, field) => reader.int16le(field),
  write: (writer, value, field) => writer.int16le(value, field),
};

/** Four bytes, unsigned, low byte first. */
export const uint32le: Codec<number> = {
  read: (reader, field) => reader.uint32le(field),
  write: (writer, value, field) => writer.uint32le(value, field),
};

/** Six bytes, unsigned, low byte first. */
export const uint48le: Codec<number> = {
  read: (reader, field) => reader.uint48le(field),
  write: (writer, value, field) => writer.uint48le(value, field),
};

/** Two bytes, unsigned, high byte first. */
export const uint16be: Codec<number> = {
  read: (reader, field) => reader.uint16be(field),
  write: (writer, value, field) => writer.uint16be(value, field),
};

/** Two bytes, two's complement, high byte first. */
export const int16be: Codec<number> = {
  read: (reader, field) => reader.int16be(field),
  write: (writer, value, field) => writer.int16be(value, field),
};

/** Four bytes, unsigned, high byte first. */
export const uint32be: Codec<number> = {
  read: (reader, field) => reader.uint32be(field),
  write: (writer, value, field) => writer.uint32be(value, field),
};
