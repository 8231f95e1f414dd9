import type { AdapterTable } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { errorBits, statusWordBits } from './items/bits.ts';
import { bitTitle } from './items/bit-titles.ts';
import { functionTable, functionTitles } from './items/controls.ts';
import { items1997 } from './items/dictionary-1997.ts';
import { registers } from './items/energies.ts';
import { quantities, wideQuantities } from './items/instantaneous.ts';
import type { Item } from './items/item.ts';
import { longOperations, operations, phaseEvents, plainEvents } from './items/event-records.ts';
import { loadBlocks } from './items/load-records.ts';
import { freezes } from './items/records.ts';
import { singleItems } from './items/single-items.ts';

const name = bilingual('名称', 'Name');
const meaning = bilingual('含义', 'Meaning');
const identifier = bilingual('数据标识', 'Identifier');
const unit = bilingual('单位', 'Unit');
const bytes = bilingual('字节', 'Bytes');
const property = bilingual('观测属性', 'Observed property');

const propertyTitle = (code: string | undefined): string | BilingualText => {
  const entry = code === undefined ? undefined : findCode(codeLists['ht-observed-property'], code);
  return entry === undefined ? '' : bilingual(`${entry.zh} (${code})`, `${entry.en} (${code})`);
};

const hex = (value: number, digits = 2): string => value.toString(16).toUpperCase().padStart(digits, '0');

const itemTable = (title: BilingualText, items: Iterable<Item>): AdapterTable => ({
  title,
  head: [identifier, name, bytes, unit, property],
  rows: Array.from(items, (item) => [
    item.di,
    item.title,
    String(item.codec.size),
    item.unit ?? '',
    propertyTitle(item.target?.property),
  ]),
});

const eventRows = (
  table: Readonly<Record<number, { readonly title: BilingualText }>>,
  di: (number: string) => string,
): (string | BilingualText)[][] => Object.entries(table).map(([number, { title }]) => [di(hex(Number(number))), title]);

const bitRows = (word: string, bits: readonly string[]): (string | BilingualText)[][] =>
  bits.flatMap((bit, index) => (/^bit\d+$|^reserved$/.test(bit) ? [] : [[word, String(index), bit, bitTitle(bit)]]));

/** Functions, identifiers and bits that codec and mapping work from. */
export const dlt645Tables = (): readonly AdapterTable[] => [
  {
    title: bilingual('功能码', 'Functions'),
    head: [bilingual('版本', 'Edition'), bilingual('功能码', 'Code'), name, meaning],
    rows: functionTable.map(({ edition, code, name: own }) => [edition, hex(code), own, functionTitles[own]]),
  },
  {
    title: bilingual(
      '电能量 00 xx（需量 01 xx，B、C 相见 15、29、3D 起）',
      'Energy 00 xx (demand 01 xx; phases from 15, 29, 3D)',
    ),
    head: [identifier, name, unit, property],
    rows: registers.map((register, index) => [
      `00${hex(index)}0000`,
      register.title,
      register.unit,
      propertyTitle(register.property),
    ]),
  },
  {
    title: bilingual('瞬时变量 02 xx', 'Instantaneous values 02 xx'),
    head: [identifier, name, unit, property],
    rows: Object.entries({ ...quantities, ...wideQuantities }).map(([number, quantity]) => [
      `02${hex(Number(number))}0p00`,
      quantity.title,
      quantity.shape.unit ?? '',
      propertyTitle(quantity.property),
    ]),
  },
  itemTable(bilingual('其他数据标识', 'Other identifiers'), singleItems.values()),
  {
    title: bilingual('负荷记录 06 nn 00 mm（附录 B，未核实）', 'Load records 06 nn 00 mm (annex B, unconfirmed)'),
    head: [bilingual('数据块', 'Block'), name, bytes, unit, property],
    rows: loadBlocks.flatMap(({ columns }, index) =>
      columns.map(({ title, codec, unit: own, property: target }) => [
        String(index + 1),
        title,
        String(codec.size),
        own,
        propertyTitle(target),
      ]),
    ),
  },
  {
    title: bilingual('事件 03 xx 与冻结 05 xx', 'Events 03 xx and freeze data 05 xx'),
    head: [identifier, name],
    rows: [
      ...eventRows(phaseEvents, (number) => `03${number}0ptt`),
      ...eventRows(plainEvents, (number) => `03${number}00tt`),
      ...eventRows({ ...operations, ...longOperations }, (number) => `0330${number}tt`),
      ...eventRows(freezes, (number) => `05${number}xxtt`),
    ],
  },
  itemTable(
    bilingual('1997 版数据标识（本月）', 'Identifiers of 1997 (this month)'),
    Array.from(items1997.values()).filter(({ target }) => target?.settlement !== true),
  ),
  {
    title: bilingual('状态字与错误位', 'Bits of the status words and of the error byte'),
    head: [name, bilingual('位', 'Bit'), bilingual('标识', 'Id'), meaning],
    rows: [
      ...statusWordBits.flatMap((bits, index) => bitRows(`statusWord${index + 1}`, bits)),
      ...bitRows('error', errorBits),
    ],
  },
];
