import type { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteWriter } from '../bytes/byte-writer.ts';
import type { Codec } from './codec.ts';
import type { SizedCodec } from './sized-codec.ts';

/** A codec whose value stands in a known number of bytes, whatever they are: a table reads it in its place. */
export interface PlacedCodec<Value> extends SizedCodec<Value> {
  /** The value of the `size` bytes at a place; whoever calls has made sure that they are there. */
  at(this: void, bytes: Uint8Array, place: number): Value;
}

/** Makes a codec of what bytes at a place say, and how it is written. */
export const placed = <Value>(
  size: number,
  at: (bytes: Uint8Array, place: number) => Value,
  write: (writer: ByteWriter, value: Value, field: string) => void,
): PlacedCodec<Value> => ({
  size,
  at,
  read(reader: ByteReader, field) {
    const place = reader.pass(size, field);
    const value = at(reader.bytes, place);
    reader.trace?.add(field, place, place + size, value);
    return value;
  },
  write,
});

/** Whether a codec can be read in its place. */
export const isPlaced = <Value>(codec: Codec<Value>): codec is PlacedCodec<Value> => 'at' in codec && 'size' in codec;
