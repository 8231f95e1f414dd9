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

type OptionalNames<Columns> = {
  [Name in keyof Columns]: Columns[Name] extends { readonly optional: true } ? Name : never;
}[keyof Columns];

/** Value type of a table of columns; those that are optional may be absent. */
export type Row<Columns> = {
  readonly [Name in Exclude<keyof Columns, OptionalNames<Columns>>]: ValueOf<Columns[Name]>;
} & {
  readonly [Name in OptionalNames<Columns>]?: Exclude<ValueOf<Columns[Name]>, undefined>;
};
