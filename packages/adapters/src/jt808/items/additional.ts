import {
  bitSet,
  ByteReader,
  ByteWriter,
  entryNames,
  fromHex,
  int16be,
  isPlaced,
  namesBelow,
  readField,
  table,
  uint16be,
  uint32be,
  uint8,
  type Codec,
  type FieldMeaning,
  type OptionalCodec,
  type PlacedCodec,
} from '@hutong/adapter-kit';
import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import { described, titled } from '../../explain/meaning.ts';
import { decimalField, hexField } from '../messages/codecs.ts';
import {
  activeSafetyLengths,
  blindSpot,
  countsItsTyres,
  driverAssistance,
  driverState,
  tyres,
} from './active-safety.ts';
import { ioTitles, signalTitles } from './bit-titles.ts';
import { bitSet32, signalBits } from './bits.ts';
import { abnormalDrivingBits, channelBits, storageBits, videoAlarmBits, videoTitles } from './video-alarms.ts';

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
  readonly title: BilingualText;
  readonly lengths: readonly number[];
  readonly codec: Codec<unknown>;
  /** Whether the codec always takes the same number of bytes. */
  readonly fixed: boolean;
  /** The codec, if its value can be read in its place. */
  readonly placed: PlacedCodec<unknown> | undefined;
  readonly unit?: string;
  /** Names of its set bits. */
  readonly nameOf?: (value: unknown) => BilingualText | undefined;
}

const item = <Value>(
  name: string,
  zh: string,
  en: string,
  lengths: readonly number[],
  codec: Codec<Value>,
  unit?: string,
  titles?: Readonly<Record<string, BilingualText>>,
): ItemLayout => ({
  name,
  title: bilingual(zh, en),
  lengths,
  codec,
  fixed: lengths.length === 1,
  placed: isPlaced(codec) ? codec : undefined,
  ...(unit === undefined ? {} : { unit }),
  ...(titles === undefined ? {} : { nameOf: titled(titles) }),
});

/** Layouts by item id. */
export const additionalItems: Readonly<Record<number, ItemLayout>> = {
  0x01: item('mileage', '里程', 'Mileage', [4], decimalField(4, 1), 'km'),
  0x02: item('fuel', '油量', 'Fuel', [2], decimalField(2, 1), 'L'),
  0x03: item('recorderSpeed', '行驶记录速度', 'Speed of the recorder', [2], decimalField(2, 1), 'km/h'),
  0x04: item('confirmedAlarm', '需人工确认报警事件的 ID', 'Alarm event to be confirmed', [2], uint16be),
  0x05: item('tyrePressure', '胎压', 'Tyre pressure', [30], hexField(30)),
  0x06: item('compartmentTemperature', '车厢温度', 'Compartment temperature', [2], int16be, 'Cel'),
  0x11: item('overspeed', '超速报警附加信息', 'Overspeed', [1, 5], overspeed),
  0x12: item(
    'areaPassage',
    '进出区域/路线报警附加信息',
    'Passage of an area or route',
    [6],
    table({ areaType: uint8, areaId: uint32be, direction: uint8 }),
  ),
  0x13: item(
    'segmentTime',
    '路段行驶时间不足/过长报警附加信息',
    'Drive time of a segment',
    [7],
    table({ segmentId: uint32be, seconds: uint16be, result: uint8 }),
  ),
  0x14: item('videoAlarms', '视频相关报警', 'Video alarms', [4], bitSet32(videoAlarmBits), undefined, videoTitles),
  0x15: item('videoLoss', '视频信号丢失报警状态', 'Video signal lost', [4], bitSet32(channelBits)),
  0x16: item('videoCovered', '视频信号遮挡报警状态', 'Video covered', [4], bitSet32(channelBits)),
  0x17: item('storageFault', '存储器故障报警状态', 'Storage fault', [2], bits16(storageBits)),
  0x18: item(
    'abnormalDriving',
    '异常驾驶行为报警',
    'Abnormal driving',
    [3],
    described(table({ kinds: bits16(abnormalDrivingBits), level: uint8 }), { kinds: { nameOf: titled(videoTitles) } }),
  ),
  0x64: item(
    'driverAssistance',
    '高级驾驶辅助系统报警',
    'Driver assistance alarm',
    activeSafetyLengths.driverAssistance,
    driverAssistance,
  ),
  0x65: item('driverState', '驾驶员状态监测报警', 'Driver state alarm', activeSafetyLengths.driverState, driverState),
  0x66: item('tyres', '轮胎状态监测报警', 'Tyre alarm', activeSafetyLengths.tyres, tyres),
  0x67: item('blindSpot', '盲区监测报警', 'Blind spot alarm', activeSafetyLengths.blindSpot, blindSpot),
  0x25: item('signals', '扩展车辆信号状态位', 'Vehicle signals', [4], bitSet32(signalBits), undefined, signalTitles),
  0x2a: item('io', 'IO 状态位', 'IO state', [2], bits16(['deepSleep', 'sleep']), undefined, ioTitles),
  0x2b: item('analog', '模拟量', 'Analog values', [4], table({ ad1: uint16be, ad0: uint16be })),
  0x30: item('signalStrength', '无线通信网络信号强度', 'Radio signal strength', [1], uint8),
  0x31: item('satellites', 'GNSS 定位卫星数', 'Satellites in use', [1], uint8),
};

type FieldsOfItem = readonly [string, string, string, string];

const below = namesBelow(['id', 'length', 'raw', 'value']);
const placeOf = entryNames();

/** The layouts by id as an array: every item is looked up here. */
const layouts: readonly (ItemLayout | undefined)[] = Array.from({ length: 256 }, (_, id) => additionalItems[id]);

const customTitle = (id: number): BilingualText =>
  id === 0xe0
    ? bilingual('后续自定义信息长度', 'Length of the custom items behind it')
    : id > 0xe0
      ? bilingual('自定义附加信息', 'Custom item')
      : bilingual('附加信息', 'Additional item');

const meaningOf = ({ title, unit, nameOf }: ItemLayout): Partial<FieldMeaning> => ({
  title,
  unit,
  ...(nameOf === undefined ? {} : { nameOf }),
});

const readItem = (reader: ByteReader, id: number, length: number, field: string): AdditionalItem => {
  const layout = layouts[id];
  const fields = below(field) as FieldsOfItem;
  // A count that is not that of the bytes would take the position away with the item.
  const wrong = id === 0x66 && !countsItsTyres(reader, length);
  if (wrong || !layout?.lengths.includes(length)) {
    const raw = reader.hex(length, fields[2]);
    if (reader.trace !== undefined) reader.trace.describe(fields[2], { title: layout?.title ?? customTitle(id) });
    return { id, raw };
  }
  const meaning = reader.trace === undefined ? undefined : meaningOf(layout);
  // A value that takes all its bytes, whatever their number, needs an end.
  const own = layout.fixed ? reader : reader.part(length, field);
  return { id, name: layout.name, value: readField(own, layout.codec, fields[3], meaning) };
};

// A list that grows takes room for sixteen more; one location is read at a time and its list is cut to size.
const gathered: AdditionalItem[] = [];

/** The items that were gathered; most locations have one or two. */
const listOf = (count: number): readonly AdditionalItem[] | undefined => {
  if (count === 0) return undefined;
  const first = gathered[0];
  const second = gathered[1];
  if (count === 1 && first !== undefined) return [first];
  if (count === 2 && first !== undefined && second !== undefined) return [first, second];
  return gathered.slice(0, count);
};

/** The value of an item that stands in its place, without a look at names; undefined for others. */
const placedItem = (bytes: Uint8Array, at: number, id: number, length: number): AdditionalItem | undefined => {
  const layout = layouts[id];
  return layout !== undefined && layout.placed !== undefined && layout.placed.size === length
    ? { id, name: layout.name, value: layout.placed.at(bytes, at) }
    : undefined;
};

/** Items up to the end or to a broken one, stepping by their lengths. */
export const items: OptionalCodec<readonly AdditionalItem[]> = {
  optional: true,
  read(reader, field) {
    const { bytes, end, trace } = reader;
    let count = 0;
    while (reader.position + 1 < end) {
      const from = reader.position;
      const id = bytes[from] ?? 0;
      const length = bytes[from + 1] ?? 0;
      if (length > end - from - 2) break;
      const known = trace === undefined ? placedItem(bytes, from + 2, id, length) : undefined;
      if (known === undefined) {
        const place = placeOf(field, count);
        const fields = below(place) as FieldsOfItem;
        reader.uint8(fields[0]);
        reader.uint8(fields[1]);
        gathered[count++] = readItem(reader, id, length, place);
      } else {
        reader.position = from + 2 + length;
        gathered[count++] = known;
      }
    }
    return listOf(count);
  },
  write: (writer, value = [], field) => writeItems(writer, value, undefined, field),
};

const rawBelow = namesBelow(['raw']);

/** What the items leave: an item that is broken is kept as it is. */
export const brokenItem: OptionalCodec<BrokenItem> = {
  optional: true,
  read(reader, field) {
    const { bytes, position, remaining } = reader;
    if (remaining === 0) return undefined;
    const id = bytes[position] ?? 0;
    const raw = readField(reader, hexField(remaining), rawBelow(field)[0] ?? '');
    if (remaining === 1) return { reason: 'truncated', id, raw };
    return { reason: 'overrun', id, declared: bytes[position + 1] ?? 0, available: remaining - 2, raw };
  },
  write(writer, value) {
    if (value !== undefined) writer.put(fromHex(value.raw));
  },
};

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
