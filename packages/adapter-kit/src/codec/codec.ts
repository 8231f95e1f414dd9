import type { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteWriter } from '../bytes/byte-writer.ts';

/** Reads and writes one kind of value; both directions stand side by side. */
export interface Codec<Value> {
  /** Throws HT4001 or HT4006 with offset and field. */
  read(reader: ByteReader, field: string): Value;
  /** Throws HT4009 with the field. */
  write(writer: ByteWriter, value: Value, field: string): void;
}

/** The value of a codec. */
export type ValueOf<C> = C extends Codec<infer Value> ? Value : never;

/** Value type of a table of columns. */
export type Row<Columns> = { readonly [Name in keyof Columns]: ValueOf<Columns[Name]> };
