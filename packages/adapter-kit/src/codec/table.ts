import type { ByteReader } from '../bytes/byte-reader.ts';
import { readField } from '../explain/read-field.ts';
import type { Codec, Row } from './codec.ts';
import { namesBelow } from './field-names.ts';

type ReadRow = (reader: ByteReader, fields: readonly string[]) => Record<string, unknown>;

/**
 * The columns as one function that makes the row as a literal, so that each column keeps its own place in the machine
 * code. Only names of columns become text, quoted. Undefined where code may not be made from text, as under a content
 * security policy: then the columns are read one by one, with the same result (decision 0011).
 */
const compile = (
  constants: Constants,
  names: readonly string[],
  codecs: readonly Codec<unknown>[],
): ReadRow | undefined => {
  const members = [
    ...Object.entries(constants).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...names.map((name, index) => `${JSON.stringify(name)}: c${index}.read(reader, fields[${index}])`),
  ];
  try {
    // oxlint-disable-next-line no-implied-eval -- the text is made of quoted names only.
    const factory = new Function(
      ...codecs.map((_, index) => `c${index}`),
      `'use strict'; return (reader, fields) => ({ ${members.join(', ')} });`,
    );
    return factory(...codecs) as ReadRow;
  } catch {
    return undefined;
  }
};

/** Members of a row that are not on the wire, such as the name of its layout. */
export type Constants = Readonly<Record<string, string>>;

/**
 * A record layout, stated once in wire order; column names are the keys of the value. Constants stand in front of the
 * columns of each row that is read and are not looked at when one is written.
 */
export function table<const Columns extends Record<string, Codec<unknown>>>(columns: Columns): Codec<Row<Columns>>;
export function table<const Columns extends Record<string, Codec<unknown>>, const Fixed extends Constants>(
  columns: Columns,
  constants: Fixed,
): Codec<Fixed & Row<Columns>>;
export function table<const Columns extends Record<string, Codec<unknown>>>(
  columns: Columns,
  constants: Constants = {},
): Codec<Row<Columns>> {
  type Value = Row<Columns>;
  const names = Object.keys(columns);
  const codecs = Object.values(columns);
  const below = namesBelow(names);
  const readOneByOne: ReadRow = (reader, fields) => {
    const row: Record<string, unknown> = { ...constants };
    for (const [index, codec] of codecs.entries())
      row[names[index] ?? ''] = readField(reader, codec, fields[index] ?? '');
    return row;
  };
  let readAtOnce: ReadRow | undefined;
  return {
    read(reader, field) {
      const fields = below(field);
      if (reader.trace !== undefined) return readOneByOne(reader, fields) as Value;
      readAtOnce ??= compile(constants, names, codecs) ?? readOneByOne;
      return readAtOnce(reader, fields) as Value;
    },
    write(writer, value, field) {
      const fields = below(field);
      for (const [index, codec] of codecs.entries())
        codec.write(writer, (value as Record<string, unknown>)[names[index] ?? ''], fields[index] ?? '');
    },
  };
}
