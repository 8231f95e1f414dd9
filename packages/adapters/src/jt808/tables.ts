import type { AdapterTable } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { additionalItems } from './items/additional.ts';
import { alarmBits, statusBits } from './items/bits.ts';
import { alarmProperties } from './mapping/properties.ts';
import { layoutsFor } from './messages/layouts.ts';

const number = bilingual('编号', 'Number');
const name = bilingual('名称', 'Name');
const hex = (value: number, size: number): string => value.toString(16).toUpperCase().padStart(size, '0');

const propertyTitle = (code: string | undefined): string | BilingualText => {
  if (code === undefined) return '';
  const entry = findCode(codeLists['ht-observed-property'], code);
  return entry === undefined ? code : bilingual(`${entry.zh} (${code})`, `${entry.en} (${code})`);
};

/** Messages, alarm and status bits and additional items. */
export const jt808Tables = (): readonly AdapterTable[] => [
  {
    title: bilingual('消息', 'Messages'),
    head: [number, name],
    rows: Object.entries(layoutsFor(true)).map(([id, { name: layout }]) => [hex(Number(id), 4), layout]),
  },
  {
    title: bilingual('报警位', 'Alarm bits'),
    head: [number, name, bilingual('观测属性', 'Observed property')],
    rows: alarmBits.map((bit, index) => [String(index), bit, propertyTitle(alarmProperties[bit])]),
  },
  {
    title: bilingual('状态位', 'Status bits'),
    head: [number, name],
    rows: statusBits.map((bit, index) => [String(index), bit]),
  },
  {
    title: bilingual('位置附加信息', 'Additional items of a location'),
    head: [number, name, bilingual('长度', 'Length'), bilingual('单位', 'Unit')],
    rows: Object.entries(additionalItems).map(([id, { name: item, lengths, unit = '' }]) => [
      hex(Number(id), 2),
      item,
      lengths.length > 3 ? `${lengths[0]} + ${(lengths[1] ?? 0) - (lengths[0] ?? 0)} n` : lengths.join(' / '),
      unit,
    ]),
  },
];
