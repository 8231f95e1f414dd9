import {
  bitSet,
  ByteReader,
  ByteWriter,
  fromHex,
  int16be,
  table,
  toHex,
  uint16be,
  uint32be,
  uint8,
  type Codec,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { decimalField, hexField } from '../messages/codecs.ts';
import { bitSet32, signalBits } from './bits.ts';

/** An additional item of a location (JT/T 808-2019, tables 27 to 30); one that is not known, or has another length, has only its bytes. */
export interface AdditionalItem {
  readonly id: number;
  readonly name?: string;
  readonly value?: unknown;
  /** Its bytes, when `value` does not stand for them. */
  readonly raw?: string;
}

/** What stands behind the last whole item: an id without length, or fewer bytes than the length says. */
export interface BrokenItem {
  readonly reason: 'truncated' | 'overrun';
  readonly id: number;
  readonly declared?: number;
  readonly available?: number;
  readonly raw: string;
}

/** Names of the set bits of a word, high byte first. */
const bits16 = (names: readonly string[]): Codec<readonly string[]> => {
  const inner = bitSet(2, names);
  const swap = (bytes: Uint8Array): Uint8Array => bytes.toReversed();
  return {
    read: (reader, field) => inner.read(new ByteReader(swap(reader.take(2, field))), field),
    write(writer, value, field) {
      const bytes = new ByteWriter();
      inner.write(bytes, value, field);
      writer.put(swap(bytes.bytes()));
    },
  };
};

const overspeed: Codec<{ readonly areaType: number; readonly areaId?: number }> = {
  read(reader, field) {
    const areaType = reader.uint8(`${field}.areaType`);
    return reader.remaining === 0 ? { areaType } : { areaType, areaId: reader.uint32be(`${field}.areaId`) };
  },
  write(writer, value, field) {
    writer.uint8(value.areaType, `${field}.areaType`);
    if (value.areaId !== undefined) writer.uint32be(value.areaId, `${field}.areaId`);
  },
};

interface ItemLayout {
  readonly name: string;
  readonly lengths: readonly number[];
  readonly codec: Codec<unknown>;
  readonly unit?: string;
}

const item = <Value>(name: string, lengths: readonly number[], codec: Codec<Value>, unit?: string): ItemLayout => ({
  name,
  lengths,
  codec: codec,
  ...(unit === undefined ? {} : { unit }),
});

/** Layouts by item id. */
export const additionalItems: Readonly<Record<number, ItemLayout>> = {
  0x01: item('mileage', [4], decimalField(4, 1), 'km'),
  0x02: item('fuel', [2], decimalField(2, 1), 'L'),
  0x03: item('recorderSpeed', [2], decimalField(2, 1), 'km/h'),
  0x04: item('confirmedAlarm', [2], uint16be),
  0x05: item('tyrePressure', [30], hexField(30)),
  0x06: item('compartmentTemperature', [2], int16be, 'Cel'),
  0x11: item('overspeed', [1, 5], overspeed),
  0x12: item('areaPassage', [6], table({ areaType: uint8, areaId: uint32be, direction: uint8 })),
  0x13: item('segmentTime', [7], table({ segmentId: uint32be, seconds: uint16be, result: uint8 })),
  0x14: item('videoAlarms', [4], bitSet32([])),
  0x15: item('videoLoss', [4], bitSet32([])),
  0x16: item('videoCovered', [4], bitSet32([])),
  0x17: item('storageFault', [2], bits16([])),
  0x18: item('abnormalDriving', [3], hexField(3)),
  0x25: item('signals', [4], bitSet32(signalBits)),
  0x2a: item('io', [2], bits16(['deepSleep', 'sleep'])),
  0x2b: item('analog', [4], table({ ad1: uint16be, ad0: uint16be })),
  0x30: item('signalStrength', [1], uint8),
  0x31: item('satellites', [1], uint8),
};

const readItem = (reader: ByteReader, id: number, length: number, field: string): AdditionalItem => {
  const layout = additionalItems[id];
  const bytes = reader.take(length, field);
  if (!layout?.lengths.includes(length)) return { id, raw: toHex(bytes) };
  return { id, name: layout.name, value: layout.codec.read(new ByteReader(bytes), field) };
};

/** Items up to the end, stepping by their lengths; a broken one ends the list and is kept as it is. */
export function readItems(
  reader: ByteReader,
  field: string,
): { readonly items: readonly AdditionalItem[]; readonly broken?: BrokenItem } {
  const items: AdditionalItem[] = [];
  while (reader.remaining > 0) {
    const from = reader.position;
    const id = reader.uint8(`${field}.id`);
    const rest = (): string => toHex(reader.bytes.subarray(from, reader.end));
    if (reader.remaining === 0) {
      return { items, broken: { reason: 'truncated', id, raw: rest() } };
    }
    const declared = reader.uint8(`${field}.length`);
    const available = reader.remaining;
    if (declared > available) {
      const raw = rest();
      reader.position = reader.end;
      return { items, broken: { reason: 'overrun', id, declared, available, raw } };
    }
    items.push(readItem(reader, id, declared, `${field}.${items.length}`));
  }
  return { items };
}

export function writeItems(
  writer: ByteWriter,
  items: readonly AdditionalItem[],
  broken: BrokenItem | undefined,
  field: string,
): void {
  items.forEach(({ id, name, value, raw }, index) => {
    const place = `${field}.${index}`;
    const layout = additionalItems[id];
    const bytes = new ByteWriter();
    if (raw !== undefined) bytes.put(fromHex(raw));
    else if (layout === undefined || layout.name !== name)
      throw new HutongError('HT4009', { field: `${place}.name`, facts: { id } });
    else layout.codec.write(bytes, value, place);
    writer.uint8(id, `${place}.id`);
    writer.uint8(bytes.length, `${place}.length`);
    writer.put(bytes.bytes());
  });
  if (broken !== undefined) writer.put(fromHex(broken.raw));
}
