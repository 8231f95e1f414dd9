import type { AdapterTable } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { additionalItems } from './items/additional.ts';
import { alarmTitles, endsWithAnswer, signalTitles, statusTitles } from './items/bit-titles.ts';
import { alarmBits, signalBits, statusBits } from './items/bits.ts';
import { parameters } from './items/parameters.ts';
import { alarmProperties } from './mapping/properties.ts';
import { layoutsFor } from './messages/layouts.ts';
import { messageTitle } from './messages/titles.ts';

const number = bilingual('编号', 'Number');
const name = bilingual('名称', 'Name');
const title = bilingual('含义', 'Meaning');
const hex = (value: number, size: number): string => value.toString(16).toUpperCase().padStart(size, '0');

const propertyTitle = (code: string | undefined): string | BilingualText => {
  if (code === undefined) return '';
  const entry = findCode(codeLists['ht-observed-property'], code);
  return entry === undefined ? code : bilingual(`${entry.zh} (${code})`, `${entry.en} (${code})`);
};

/** Messages, bits, additional items and parameters. */
export const jt808Tables = (): readonly AdapterTable[] => [
  {
    title: bilingual('消息', 'Messages'),
    head: [number, name, title],
    rows: Object.entries(layoutsFor(true)).map(([id, { name: layout }]) => [
      hex(Number(id), 4),
      layout,
      messageTitle(Number(id)) ?? layout,
    ]),
  },
  {
    title: bilingual('报警位', 'Alarm bits'),
    head: [
      number,
      name,
      title,
      bilingual('平台应答后清零', 'Ends with the answer'),
      bilingual('观测属性', 'Observed property'),
    ],
    rows: alarmBits.map((bit, index) => [
      String(index),
      bit,
      alarmTitles[bit] ?? '',
      endsWithAnswer.has(bit) ? bilingual('是', 'yes') : '',
      propertyTitle(alarmProperties[bit]),
    ]),
  },
  {
    title: bilingual('状态位', 'Status bits'),
    head: [number, name, title],
    rows: statusBits.map((bit, index) => [String(index), bit, statusTitles[bit] ?? '']),
  },
  {
    title: bilingual('扩展车辆信号（25H）', 'Vehicle signals (25H)'),
    head: [number, name, title],
    rows: signalBits.map((bit, index) => [String(index), bit, signalTitles[bit] ?? '']),
  },
  {
    title: bilingual('位置附加信息', 'Additional items of a location'),
    head: [number, name, title, bilingual('长度', 'Length'), bilingual('单位', 'Unit')],
    rows: Object.entries(additionalItems).map(([id, { name: item, title: own, lengths, unit = '' }]) => [
      hex(Number(id), 2),
      item,
      own,
      lengths.length > 3 ? `${lengths[0]} + ${(lengths[1] ?? 0) - (lengths[0] ?? 0)} n` : lengths.join(' / '),
      unit,
    ]),
  },
  {
    title: bilingual('终端参数', 'Parameters of the terminal'),
    head: [number, title, bilingual('形式', 'Form'), bilingual('单位', 'Unit')],
    rows: Object.entries(parameters).map(([id, { form, title: own, unit = '' }]) => [
      hex(Number(id), 4),
      own,
      form,
      unit,
    ]),
  },
];
