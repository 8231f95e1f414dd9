import type { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteWriter } from '../bytes/byte-writer.ts';
import { readField } from '../explain/read-field.ts';

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

/** A record layout, stated once in wire order; column names are the keys of the value. */
export function table<const Columns extends Record<string, Codec<unknown>>>(columns: Columns): Codec<Row<Columns>> {
  const entries = Object.entries(columns);
  return {
    read(reader, field) {
      const row: Record<string, unknown> = {};
      for (const [name, codec] of entries)
        row[name] = readField(reader, codec, field === '' ? name : `${field}.${name}`);
      return row as Row<Columns>;
    },
    write(writer, value, field) {
      for (const [name, codec] of entries)
        codec.write(writer, (value as Record<string, unknown>)[name], field === '' ? name : `${field}.${name}`);
    },
  };
}
