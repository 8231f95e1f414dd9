import type { FieldMeaning, FieldMeanings } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { framing, meaning } from '../explain/meaning.ts';
import { commands } from './items/commands.ts';
import { flagParts } from './items/flag.ts';
import { factors } from './items/factors/factors.ts';
import { pollutants } from './items/pollutants.ts';
import { dataFlags } from './items/quality.ts';
import { equipmentStates, executionResults, requestResults } from './items/results.ts';
import { suffixes, fieldNames } from './items/suffixes.ts';
import { systems } from './items/systems.ts';
import type { Hj212Options } from './options.ts';

const flagText = (value: unknown): BilingualText => {
  const { needAck, packetNumbers, edition = '' } = flagParts(Number(value));
  return bilingual(
    `${edition}${needAck ? '，要应答' : '，不要应答'}${packetNumbers ? '，有包号' : ''}`,
    `${edition}, ${needAck ? 'answer wanted' : 'no answer wanted'}${packetNumbers ? ', packet numbers' : ''}`,
  );
};

/** What the fields of a packet mean (HJ 212-2017). */
export const hj212Fields: FieldMeanings = {
  start: framing('包头', 'Head', '6.3.1'),
  length: framing('数据段长度', 'Length of the segment', '6.3.1'),
  QN: meaning('请求编码', 'Request number', { clause: '6.3.2' }),
  ST: meaning('系统编码', 'System type', { clause: '6.6.1', nameOf: (value) => systems[String(value)] }),
  CN: meaning('命令编码', 'Command', {
    clause: '6.6.5',
    nameOf: (value) => commands[String(value)]?.title,
  }),
  PW: meaning('访问密码', 'Password', { clause: '6.3.2' }),
  MN: meaning('设备唯一标识', 'Station number', { clause: '6.3.2' }),
  flag: meaning('拆分包及应答标志', 'Flag', { clause: '6.3.2', nameOf: flagText }),
  PNUM: meaning('总包数', 'Number of packets', { clause: '6.3.2' }),
  PNO: meaning('包号', 'Packet number', { clause: '6.3.2' }),
  extra: meaning('其他字段', 'Further key'),
  content: meaning('数据项', 'Data item', { clause: '6.3.3' }),
  separator: framing('分隔符', 'Separator', '6.3.3'),
  contentStart: framing('指令参数开始', 'Start of the parameters', '6.3.2'),
  contentEnd: framing('指令参数结束', 'End of the parameters', '6.3.2'),
  crc: framing('CRC 校验', 'CRC', '6.3.1'),
  end: framing('包尾', 'Tail', '6.3.1'),
};

const sentAgain = meaning('补传标志（2025）', 'Sent again (2025)', { layoutStatus: 'unconfirmed' });

/** What a key in front of CP means that the standard of 2017 does not have. */
export const meaningOfKey = (key: string): Partial<FieldMeaning> | undefined => (key === 'RF' ? sentAgain : undefined);

type Name = (value: unknown) => BilingualText | undefined;

/** A name of the value of a pair. */
const valueOf =
  (titles: Readonly<Record<string, BilingualText>>): Name =>
  (pair) =>
    Array.isArray(pair) ? titles[String(pair[1])] : undefined;

const flagTitles = Object.fromEntries(Object.entries(dataFlags).map(([flag, { title }]) => [flag, title]));
const namesOfValues: Readonly<Record<string, Name>> = {
  Flag: valueOf(flagTitles),
  RS: valueOf(equipmentStates),
  QnRtn: valueOf(requestResults),
  ExeRtn: valueOf(executionResults),
  CN: (pair) => (Array.isArray(pair) ? commands[String(pair[1])]?.title : undefined),
};

const named = (key: string): Partial<FieldMeaning> => {
  const nameOf = namesOfValues[key];
  return nameOf === undefined ? {} : { nameOf };
};

/** The unit of a factor's values: that of its property, or the one that the station is set to. */
const unitOf = (factor: string, options: Hj212Options | undefined): string | undefined => {
  const pollutant = Object.hasOwn(pollutants, factor) ? pollutants[factor] : undefined;
  if (pollutant === undefined) return Object.hasOwn(factors, factor) ? factors[factor]?.unit : undefined;
  if (pollutant.scale === 'pm') return `${options?.pmUnit ?? 'ug'}/m3`;
  if (pollutant.scale === 'gas') return `${options?.gasUnit ?? 'ug'}/m3`;
  return pollutant.scale === 0
    ? findCode(codeLists['ht-observed-property'], pollutant.property)?.attributes?.['unit']
    : 'm3/s';
};

const titleOf = (factor: string): BilingualText => {
  const property = Object.hasOwn(pollutants, factor) ? pollutants[factor]?.property : undefined;
  const entry = findCode(codeLists['ht-observed-property'], property ?? '');
  if (entry !== undefined) return bilingual(entry.zh, entry.en);
  return (Object.hasOwn(factors, factor) ? factors[factor]?.title : undefined) ?? bilingual(factor, factor);
};

/** What a data item means: its factor and its suffix, or its own name. */
export function meaningOfItem(key: string, options?: Hj212Options): Partial<FieldMeaning> | undefined {
  const dash = key.indexOf('-');
  if (dash < 1) {
    const title = fieldNames[key];
    return title === undefined ? undefined : { title, ...named(key) };
  }
  const factor = key.slice(0, dash);
  const suffix = suffixes[key.slice(dash + 1)];
  const title = titleOf(factor);
  const zh = `${title.zh} ${suffix?.zh ?? key.slice(dash + 1)}`;
  const en = `${title.en}, ${suffix?.en ?? key.slice(dash + 1)}`;
  const unit = suffix?.hasUnit === true ? unitOf(factor, options) : undefined;
  return { title: bilingual(zh, en), ...(unit ? { unit } : {}), ...named(key.slice(dash + 1)) };
}
