import {
  bcdDecimal,
  ByteWriter,
  fromHex,
  readField,
  sum8,
  toHex,
  type BcdDecimal,
  type ByteReader,
  type Codec,
} from '@hutong/adapter-kit';
import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import type { MeterTime } from '../../metering/bcd-time.ts';
import { minuteTime, type Item } from './item.ts';

// DL/T 645-2007, annex B: A0 A0 · length · time 5 · up to six blocks, each closed by AA · sum · E5. Two public sources
// agree on it. On whether the length counts the sum and the end code they do not, so both are tried; nor on the order of
// the time, which is a setting of the mapping.

/** A value of a load record. */
interface LoadColumn {
  readonly name: string;
  readonly title: BilingualText;
  readonly unit: string;
  readonly codec: Codec<BcdDecimal> & { readonly size: number };
  /** Where it goes in the standard. */
  readonly property?: string;
  readonly component?: string;
}

interface LoadBlock {
  readonly name: string;
  readonly columns: readonly LoadColumn[];
}

const column = (
  name: string,
  title: BilingualText,
  layout: Parameters<typeof bcdDecimal>[0],
  unit: string,
  property?: string,
  component?: string,
): LoadColumn => ({
  name,
  title,
  unit,
  codec: bcdDecimal(layout),
  ...(property === undefined ? {} : { property }),
  ...(component === undefined ? {} : { component }),
});

const phases = ['A', 'B', 'C'] as const;
const ofPhases = (
  name: string,
  zh: string,
  en: string,
  layout: Parameters<typeof bcdDecimal>[0],
  unit: string,
  property: string,
): LoadColumn[] =>
  phases.map((phase) =>
    column(`${name}${phase}`, bilingual(`${phase} 相${zh}`, `${en}, phase ${phase}`), layout, unit, property, phase),
  );
const withTotal = (
  name: string,
  zh: string,
  en: string,
  layout: Parameters<typeof bcdDecimal>[0],
  unit: string,
  property: string,
): LoadColumn[] => [
  column(name, bilingual(`总${zh}`, en), layout, unit, property),
  ...ofPhases(name, zh, en, layout, unit, property),
];

const power = { size: 3, places: 4, signed: true } as const;
const energy = { size: 4, places: 2, signed: true } as const;
const quadrants = ['一', '二', '三', '四'];

/** The blocks in their order. */
export const loadBlocks: readonly LoadBlock[] = [
  {
    name: 'electrical',
    columns: [
      ...ofPhases('voltage', '电压', 'Voltage', { size: 2, places: 1 }, 'V', 'voltage'),
      ...ofPhases('current', '电流', 'Current', { size: 3, places: 3, signed: true }, 'A', 'current'),
      column('frequency', bilingual('频率', 'Frequency'), { size: 2, places: 2 }, 'Hz', 'frequency'),
    ],
  },
  {
    name: 'powers',
    columns: [
      ...withTotal('activePower', '有功功率', 'Active power', power, 'kW', 'power.active'),
      ...withTotal('reactivePower', '无功功率', 'Reactive power', power, 'kvar', 'power.reactive'),
    ],
  },
  {
    name: 'powerFactors',
    columns: withTotal(
      'powerFactor',
      '功率因数',
      'Power factor',
      { size: 2, places: 3, signed: true },
      '',
      'power.factor',
    ),
  },
  {
    name: 'energies',
    columns: [
      column(
        'forwardActive',
        bilingual('正向有功电能', 'Forward active energy'),
        energy,
        'kWh',
        'energy.active.import',
      ),
      column(
        'reverseActive',
        bilingual('反向有功电能', 'Reverse active energy'),
        energy,
        'kWh',
        'energy.active.export',
      ),
      ...[1, 2].map((number) =>
        column(
          `combinedReactive${number}`,
          bilingual(`组合无功 ${number} 电能`, `Combined reactive ${number} energy`),
          energy,
          'kvarh',
          `energy.reactive.combined${number}`,
        ),
      ),
    ],
  },
  {
    name: 'quadrants',
    columns: quadrants.map((zh, index) =>
      column(
        `quadrant${index + 1}`,
        bilingual(`第${zh}象限无功电能`, `Reactive energy, quadrant ${index + 1}`),
        { size: 4, places: 2 },
        'kvarh',
        `energy.reactive.quadrant${index + 1}`,
      ),
    ),
  },
  {
    name: 'demands',
    columns: [
      column('activeDemand', bilingual('当前有功需量', 'Present active demand'), power, 'kW'),
      column('reactiveDemand', bilingual('当前无功需量', 'Present reactive demand'), power, 'kvar'),
    ],
  },
];

const sizeOf = ({ columns }: LoadBlock): number => columns.reduce((sum, { codec }) => sum + codec.size, 0);
const sizes = loadBlocks.map(sizeOf);
const demands = loadBlocks.length - 1;

/** Values of a block by column; `empty` when the meter does not record it, `unknown` with its bytes when it has another size. */
export type LoadBlockValue =
  | { readonly name: 'empty' }
  | { readonly name: 'unknown'; readonly raw: string }
  | ({ readonly name: string } & Readonly<Record<string, BcdDecimal | string>>);

/** What a meter recorded at a time. */
export interface LoadRecord {
  readonly time: MeterTime;
  /** The meter marks the record as bad (E0 E0). */
  readonly bad?: true;
  /** Length as sent, when it does not count the sum and the end code. */
  readonly length?: number;
  readonly blocks: readonly LoadBlockValue[];
}

const good = 0xa0;
const bad = 0xe0;
const separator = 0xaa;
const endCode = 0xe5;
const timeSize = 5;
const headSize = 3 + timeSize;

/** The end of the record that begins here, with its sum and end code; undefined when there is none. */
function endOf(bytes: Uint8Array, from: number, limit: number): { end: number; length: number } | undefined {
  const start = bytes[from];
  if (limit - from < headSize + 2 || (start !== good && start !== bad) || bytes[from + 1] !== start) return undefined;
  const length = bytes[from + 2] ?? 0;
  // The length counts all behind it, or stops before the sum and the end code.
  for (const end of [from + 3 + length, from + 3 + length + 2, from + 3 + length + 1]) {
    if (end > limit || end < from + headSize + 2 || bytes[end - 1] !== endCode) continue;
    if (sum8(bytes.subarray(from, end - 2)) === bytes[end - 2]) return { end, length };
  }
  return undefined;
}

/** Places of the separators; no value has such a byte, so what is between two of them is a block. Undefined when bytes follow the last. */
function separatorsIn(bytes: Uint8Array, from: number, to: number): readonly number[] | undefined {
  const places: number[] = [];
  for (let index = from; index < to; index++) if (bytes[index] === separator) places.push(index);
  return (places.at(-1) ?? from - 1) === to - 1 && places.length <= loadBlocks.length ? places : undefined;
}

/** The block that stands in a place: meters without quadrants send the demands in fifth place. */
const blockAt = (place: number, size: number): LoadBlock | undefined => {
  if (size === sizes[place]) return loadBlocks[place];
  return place === demands - 1 && size === sizes[demands] ? loadBlocks[demands] : undefined;
};

const readBlock = (reader: ByteReader, place: number, size: number, field: string): LoadBlockValue => {
  if (size === 0) return { name: 'empty' };
  const block = blockAt(place, size);
  if (block === undefined) return { name: 'unknown', raw: toHex(reader.take(size, `${field}.raw`)) };
  const values = block.columns.map(({ name, title, unit, codec }) => [
    name,
    readField(reader, codec, `${field}.${name}`, {
      title,
      layoutStatus: 'unconfirmed',
      ...(unit === '' ? {} : { unit }),
    }),
  ]);
  return { name: block.name, ...(Object.fromEntries(values) as Record<string, BcdDecimal>) };
};

function readRecord(reader: ByteReader, field: string): LoadRecord | undefined {
  const { bytes, position, end: limit } = reader;
  const found = endOf(bytes, position, limit);
  const separators = found && separatorsIn(bytes, position + headSize, found.end - 2);
  if (found === undefined || separators === undefined) return undefined;
  const isBad = bytes[position] === bad;
  reader.take(2, `${field}.loadStart`);
  reader.uint8(`${field}.loadLength`);
  const time = readField(reader, minuteTime, `${field}.loadTime`, { layoutStatus: 'unconfirmed' });
  const blocks = separators.map((at, place) => {
    const block = readBlock(reader, place, at - reader.position, `${field}.blocks.${place}`);
    reader.take(1, `${field}.loadSeparator`);
    return block;
  });
  reader.uint8(`${field}.loadSum`);
  reader.take(1, `${field}.loadEnd`);
  const counted = found.end - position - 3;
  return {
    time,
    ...(isBad ? { bad: true as const } : {}),
    ...(found.length === counted ? {} : { length: found.length }),
    blocks,
  };
}

const writeBlock = (writer: ByteWriter, value: LoadBlockValue, field: string): void => {
  if (value.name === 'unknown') return writer.put(fromHex((value as { raw: string }).raw));
  const block = loadBlocks.find(({ name }) => name === value.name);
  if (block === undefined && value.name !== 'empty') throw new HutongError('HT4009', { field: `${field}.name` });
  for (const { name, codec } of block?.columns ?? [])
    codec.write(writer, (value as Readonly<Record<string, BcdDecimal>>)[name] as BcdDecimal, `${field}.${name}`);
};

function writeRecord(writer: ByteWriter, { time, bad: isBad, length, blocks }: LoadRecord, field: string): void {
  const content = new ByteWriter();
  minuteTime.write(content, time, `${field}.time`);
  for (const [place, block] of blocks.entries()) {
    writeBlock(content, block, `${field}.blocks.${place}`);
    content.uint8(separator, field);
  }
  const start = isBad === true ? bad : good;
  const own = new ByteWriter();
  for (const byte of [start, start]) own.uint8(byte, field);
  own.uint8(length ?? content.length + 2, `${field}.length`);
  own.put(content.bytes());
  const bytes = own.bytes();
  writer.put(bytes);
  writer.uint8(sum8(bytes), field);
  writer.uint8(endCode, field);
}

/** Records one behind the other; what is no whole record stays for whoever reads on. */
const loadRecords: Codec<readonly LoadRecord[]> & { readonly size: number } = {
  size: 0,
  read(reader, field) {
    const records: LoadRecord[] = [];
    for (;;) {
      const record = readRecord(reader, `${field}.${records.length}`);
      if (record === undefined) return records;
      records.push(record);
    }
  },
  write(writer, value, field) {
    for (const [index, record] of value.entries()) writeRecord(writer, record, `${field}.${index}`);
  },
};

const asked = [
  ['earliest', bilingual('最早记录块', 'earliest record')],
  ['given', bilingual('给定时间记录块', 'records from a given time')],
  ['latest', bilingual('最近一个记录块', 'latest record')],
] as const;

/** Load records: 06 nn 00 mm, nn 00 for all classes or 01 to 06 for one of them. */
export function loadItem(di: string, kind: number, zero: number, which: number): Item | undefined {
  const found = zero === 0 && kind <= loadBlocks.length ? asked[which] : undefined;
  if (found === undefined) return undefined;
  const [name, title] = found;
  const of =
    kind === 0
      ? bilingual('负荷记录', 'Load records')
      : bilingual(`第 ${kind} 类负荷记录`, `Load records of class ${kind}`);
  return {
    di,
    name: `load.${kind === 0 ? 'all' : `class${kind}`}.${name}`,
    title: bilingual(`${of.zh}：${title.zh}`, `${of.en}: ${title.en}`),
    unit: undefined,
    kind: 'load',
    codec: loadRecords as unknown as Item['codec'],
    layoutStatus: 'unconfirmed',
  };
}
