import { ByteReader, ByteWriter, fromHex, isPlaced, readField, toHex, type FieldMeaning } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { digitsField, rawField } from '../../metering/raw-field.ts';
import { items1997 } from '../items/dictionary-1997.ts';
import { item2007 } from '../items/dictionary-2007.ts';
import type { Edition } from '../items/controls.ts';
import type { Item, ItemValue } from '../items/item.ts';
import type { ItemData, RequestData, UnknownItemData, WriteData } from './data.ts';

/** Bytes of an identifier. */
export const identifierSize = (edition: Edition): 2 | 4 => (edition === '2007' ? 4 : 2);

const identifier = { '2007': digitsField(4), '1997': digitsField(2) } as const;

// A message has its identifier as a text; those of the items that a line uses are kept.
const itemsByText = new Map<string, Item>();
const mostKept = 4096;

/** The item of an identifier as it is written, highest byte first. */
export function itemOf(edition: Edition, di: string): Item | undefined {
  if (edition === '1997') return items1997.get(Number.parseInt(di, 16));
  const known = itemsByText.get(di);
  if (known !== undefined) return known;
  const item = item2007(Number.parseInt(di, 16));
  if (item === undefined) return undefined;
  if (itemsByText.size >= mostKept) itemsByText.clear();
  itemsByText.set(di, item);
  return item;
}

const find = (edition: Edition, bytes: Uint8Array, at: number): Item | undefined => {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  if (edition === '1997') return items1997.get(low);
  return item2007(low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24));
};

/** Units of the tables that UCUM writes otherwise, or means otherwise. */
const ucum: Readonly<Record<string, string>> = { C: 'Cel', yuan: '{CNY}', 'yuan/kWh': '{CNY}/kWh' };

/** What the value of an item means; asked for only when somebody listens. */
const meaningOf = (
  { title, unit, layoutStatus, nameOf }: Item,
  reader: ByteReader,
): Partial<FieldMeaning> | undefined =>
  reader.trace === undefined
    ? undefined
    : { title, unit: ucum[unit ?? ''] ?? unit, ...(layoutStatus && { layoutStatus }), ...(nameOf && { nameOf }) };

const readBlock = (item: Item, most: number, reader: ByteReader): ItemValue => {
  const meaning = meaningOf(item, reader);
  if (item.kind === 'raw') return readField(reader, rawField(reader.remaining), 'data.value', meaning);
  const values: Extract<ItemValue, readonly unknown[]>[number][] = [];
  while (values.length < most && reader.remaining >= item.codec.size) {
    const codec = item.codecs?.[values.length] ?? item.codec;
    values.push(
      meaning === undefined
        ? codec.read(reader, 'data.value')
        : readField(reader, codec, `data.value.${values.length}`, meaning),
    );
  }
  return values;
};

const writeValue = (writer: ByteWriter, item: Item, value: ItemValue): void => {
  if (item.block === undefined) return item.codec.write(writer, value as never, 'data.value');
  if (item.kind === 'raw') return writer.put(fromHex(value as string));
  if (!Array.isArray(value) || value.length > item.block)
    throw new HutongError('HT4009', { field: 'data.value', facts: { di: item.di, most: item.block } });
  for (const [index, element] of (value as unknown as readonly never[]).entries())
    (item.codecs?.[index] ?? item.codec).write(writer, element, 'data.value');
};

/**
 * What nearly every reply is: an identifier and one value of known length, read where it stands. Undefined for anything
 * else, which a reader then looks at.
 */
export function placedItem(edition: Edition, bytes: Uint8Array, length: number): ItemData | undefined {
  const size = edition === '2007' ? 4 : 2;
  if (length <= size) return undefined;
  const item = find(edition, bytes, 0);
  if (item === undefined || item.block !== undefined) return undefined;
  const { di, name, unit, codec } = item;
  return isPlaced(codec) && length === size + codec.size
    ? { kind: 'item', di, name, unit, value: codec.at(bytes, size) }
    : undefined;
}

/** Identifier and value up to the end of the reader, or bytes when the dictionary cannot read them. */
export function readItem(edition: Edition, reader: ByteReader): ItemData | UnknownItemData | undefined {
  const size = edition === '2007' ? 4 : 2;
  if (reader.remaining < size) return undefined;
  const from = reader.position;
  const item = find(edition, reader.bytes, from);
  reader.position = from + size;
  if (item === undefined || reader.remaining < item.codec.size) {
    reader.position = from;
    const di = readField(reader, identifier[edition], 'data.di');
    const raw = toHex(reader.take(reader.remaining, 'data.raw'));
    return { kind: 'unknownItem', di, ...(item === undefined ? {} : { name: item.name }), raw };
  }
  if (reader.trace !== undefined) {
    reader.position = from;
    readField(reader, identifier[edition], 'data.di', { nameOf: () => item.title });
  }
  const { di, name, unit, block } = item;
  const value =
    block === undefined
      ? readField(reader, item.codec, 'data.value', meaningOf(item, reader))
      : readBlock(item, block, reader);
  if (reader.remaining === 0) return { kind: 'item', di, name, unit, value };
  return { kind: 'item', di, name, unit, value, surplus: toHex(reader.take(reader.remaining, 'data.surplus')) };
}

const knownItem = (edition: Edition, di: string): Item => {
  const item = itemOf(edition, di);
  if (item === undefined) throw new HutongError('HT4009', { field: 'data.di', facts: { di } });
  return item;
};

/** Writes identifier and value. */
export function writeItem(writer: ByteWriter, edition: Edition, data: ItemData | UnknownItemData): void {
  identifier[edition].write(writer, data.di, 'data.di');
  if (data.kind === 'unknownItem') return writer.put(fromHex(data.raw));
  writeValue(writer, knownItem(edition, data.di), data.value);
  if (data.surplus !== undefined) writer.put(fromHex(data.surplus));
}

/** What a read asks for; with `numbered` the last byte is the number of the follow-up frame. */
export function readRequest(edition: Edition, reader: ByteReader, numbered: boolean): RequestData | undefined {
  const size = identifierSize(edition);
  if (reader.remaining < size + (numbered ? 1 : 0)) return undefined;
  const di = readField(reader, identifier[edition], 'data.di');
  const name = itemOf(edition, di)?.name;
  const selection = toHex(reader.take(reader.remaining - (numbered ? 1 : 0), 'data.selection'));
  return {
    kind: 'request',
    di,
    ...(name === undefined ? {} : { name }),
    ...(selection === '' ? {} : { selection }),
    ...(numbered ? { seq: reader.uint8('data.seq') } : {}),
  };
}

export function writeRequest(writer: ByteWriter, edition: Edition, data: RequestData): void {
  identifier[edition].write(writer, data.di, 'data.di');
  if (data.selection !== undefined) writer.put(fromHex(data.selection));
  if (data.seq !== undefined) writer.uint8(data.seq, 'data.seq');
}

/** What a write carries behind its identifier and authority. */
export function readWritten(
  edition: Edition,
  di: string,
  reader: ByteReader,
): Pick<WriteData, 'name' | 'value' | 'raw'> {
  const item = itemOf(edition, di);
  const name = item === undefined ? {} : { name: item.name };
  const exact = item !== undefined && item.block === undefined && reader.remaining === item.codec.size;
  return exact
    ? { ...name, value: readField(reader, item.codec, 'data.value', meaningOf(item, reader)) }
    : { ...name, raw: toHex(reader.take(reader.remaining, 'data.raw')) };
}

export function writeWritten(writer: ByteWriter, edition: Edition, data: WriteData): void {
  if (data.raw !== undefined) writer.put(fromHex(data.raw));
  else if (data.value !== undefined) writeValue(writer, knownItem(edition, data.di), data.value);
}

/** Values of several frames of one block as one: the bytes are joined and read again. */
export function joinItems(
  edition: Edition,
  parts: readonly (ItemData | UnknownItemData)[],
): ItemData | UnknownItemData | undefined {
  const whole = new ByteWriter();
  for (const [index, part] of parts.entries()) {
    const own = new ByteWriter();
    writeItem(own, edition, part);
    whole.put(index === 0 ? own.bytes() : own.bytes().subarray(identifierSize(edition)));
  }
  return readItem(edition, new ByteReader(whole.bytes()));
}
