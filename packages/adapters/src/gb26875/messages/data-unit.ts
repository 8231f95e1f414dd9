import {
  entryNames,
  fromHex,
  readField,
  toHex,
  type ByteReader,
  type ByteWriter,
  type Codec,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Layouts, ObjectOf, ObjectType } from './objects.ts';

type Known = {
  [Type in ObjectType]: {
    readonly type: Type;
    readonly name: Layouts[Type]['name'];
    readonly objects: readonly ObjectOf<Type>[];
    /** Bytes behind the objects that the count does not promise, in hexadecimal. */
    readonly surplus?: string;
  };
}[ObjectType];

/** A type flag without a layout here: reserved, or user-defined (128–254). */
export interface UnknownUnit {
  readonly type: number;
  readonly name: 'unknown';
  readonly count: number;
  readonly raw: string;
}

/** A type flag alone, as some heartbeats send it (type 22). */
export interface IncompleteUnit {
  readonly type: number;
  readonly name: 'incomplete';
}

/** The data unit of a message; a message may have none. */
export type DataUnit = Known | UnknownUnit | IncompleteUnit;

type AnyLayout = { readonly name: string; readonly codec: Codec<unknown> };
type AnyLayouts = Readonly<Record<number, AnyLayout>>;

const placeOf = entryNames();

const readObjects = (reader: ByteReader, codec: Codec<unknown>, type: number, count: number): unknown[] => {
  const start = reader.position;
  try {
    if (count === 0) return [];
    // Most units have one object; a list that grows takes room for sixteen more.
    const objects = [readField(reader, codec, placeOf('unit.objects', 0))];
    for (let index = 1; index < count; index++) objects.push(readField(reader, codec, placeOf('unit.objects', index)));
    return objects;
  } catch (error) {
    if (!HutongError.isInstance(error) || error.code !== 'HT4001') throw error;
    throw new HutongError('HT4001', {
      ...error.location,
      message: {
        zh: `数据单元声明 ${count} 个信息对象，字节不足`,
        en: `The data unit promises ${count} objects and is too short for them`,
      },
      facts: { unit: { type, count, hex: toHex(reader.bytes.subarray(start - 2, reader.end)) } },
      cause: error,
    });
  }
};

/** Reads the data unit that fills the rest of the reader; none when nothing is left. */
export function readDataUnit(reader: ByteReader, layouts: AnyLayouts): DataUnit | undefined {
  if (reader.remaining === 0) return undefined;
  const type = reader.uint8('unit.type');
  if (reader.remaining === 0) return { type, name: 'incomplete' };
  const count = reader.uint8('unit.count');
  const layout = layouts[type];
  if (layout === undefined) return { type, name: 'unknown', count, raw: reader.hex(reader.remaining, 'unit.raw') };
  const objects = readObjects(reader, layout.codec, type, count);
  const { name } = layout;
  if (reader.remaining === 0) return { type, name, objects } as unknown as DataUnit;
  return { type, name, objects, surplus: reader.hex(reader.remaining, 'unit.surplus') } as unknown as DataUnit;
}

/** Writes a data unit. */
export function writeDataUnit(writer: ByteWriter, unit: DataUnit | undefined, layouts: AnyLayouts): void {
  if (unit === undefined) return;
  writer.uint8(unit.type, 'unit.type');
  if (unit.name === 'incomplete') return;
  if (unit.name === 'unknown') {
    writer.uint8(unit.count, 'unit.count');
    writer.put(fromHex(unit.raw));
    return;
  }
  const layout = layouts[unit.type];
  if (layout?.name !== unit.name) throw new HutongError('HT4009', { field: 'unit.name', facts: { type: unit.type } });
  writer.uint8(unit.objects.length, 'unit.count');
  unit.objects.forEach((object, index) => layout.codec.write(writer, object, `unit.objects.${index}`));
  if (unit.surplus !== undefined) writer.put(fromHex(unit.surplus));
}
