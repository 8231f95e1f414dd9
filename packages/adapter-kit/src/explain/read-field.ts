import type { ByteReader } from '../bytes/byte-reader.ts';
import type { Codec } from '../codec/codec.ts';
import type { FieldMeaning } from './trace.ts';

/** Reads a value, and tells the reader's trace what its bytes mean. */
export function readField<Value>(
  reader: ByteReader,
  codec: Codec<Value>,
  field: string,
  meaning?: Partial<FieldMeaning>,
): Value {
  const { trace, position } = reader;
  const value = codec.read(reader, field);
  if (trace !== undefined) trace.whole(field, position, reader.position, value, meaning);
  return value;
}
