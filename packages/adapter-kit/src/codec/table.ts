import { ByteReader } from '../bytes/byte-reader.ts';
import { readField } from '../explain/read-field.ts';
import type { Codec, Row } from './codec.ts';
import { compileRow, type Constants, type ReadRow } from './compile-row.ts';
import { namesBelow } from './field-names.ts';
import { isOptional } from './optional-codec.ts';
import { isPlaced } from './placed-codec.ts';

/** A record layout. */
export interface Table<Value> extends Codec<Value> {
  /** The same layout whose rows have constants in front. */
  with<const Fixed extends Constants>(constants: Fixed): Table<Fixed & Value>;
}

/**
 * A record layout, stated once in wire order; column names are the keys of the value. Constants stand in front of the
 * columns of each row that is read and are not looked at when one is written. A table of columns that are all placed is
 * placed itself.
 */
export function table<const Columns extends Record<string, Codec<unknown>>>(columns: Columns): Table<Row<Columns>>;
export function table<const Columns extends Record<string, Codec<unknown>>, const Fixed extends Constants>(
  columns: Columns,
  constants: Fixed,
): Table<Fixed & Row<Columns>>;
export function table<const Columns extends Record<string, Codec<unknown>>>(
  columns: Columns,
  constants: Constants = {},
): Table<Row<Columns>> {
  type Value = Row<Columns>;
  const names = Object.keys(columns);
  const codecs = Object.values(columns);
  const below = namesBelow(names);
  const readOneByOne = (reader: ByteReader, fields: readonly string[]): Record<string, unknown> => {
    const row: Record<string, unknown> = { ...constants };
    for (const [index, codec] of codecs.entries()) {
      const value = readField(reader, codec, fields[index] ?? '');
      if (value !== undefined || !isOptional(codec)) row[names[index] ?? ''] = value;
    }
    return row;
  };
  // Columns up to the first whose place depends on the bytes are read where they stand, after one look at the length.
  const free = codecs.findIndex((codec) => !isPlaced(codec));
  const size = codecs.slice(0, free === -1 ? codecs.length : free).reduce((sum, codec) => sum + sizeOf(codec), 0);
  let readAtOnce: ReadRow | undefined;
  const compile = (): ReadRow => {
    const oneByOne: ReadRow = (bytes, at, reader, fields) =>
      readOneByOne(reader ?? new ByteReader(bytes, at, at + size), fields);
    return (readAtOnce = compileRow(constants, names, codecs) ?? oneByOne);
  };
  const own: Table<Value> = {
    read(reader, field) {
      const { bytes, position } = reader;
      if (reader.trace !== undefined || reader.end - position < size)
        return readOneByOne(reader, below(field)) as Value;
      if (free !== -1) return (readAtOnce ?? compile())(bytes, position, reader, below(field)) as Value;
      const row = (readAtOnce ?? compile())(bytes, position, undefined, names);
      reader.position = position + size;
      return row as Value;
    },
    write(writer, value, field) {
      const fields = below(field);
      for (const [index, codec] of codecs.entries())
        codec.write(writer, (value as Record<string, unknown>)[names[index] ?? ''], fields[index] ?? '');
    },
    with: (more) => table(columns, { ...more, ...constants }) as never,
  };
  if (free !== -1) return own;
  const at = (bytes: Uint8Array, place: number): Value =>
    (readAtOnce ?? compile())(bytes, place, undefined, names) as Value;
  return Object.assign(own, { size, at });
}

const sizeOf = (codec: Codec<unknown>): number => (isPlaced(codec) ? codec.size : 0);
