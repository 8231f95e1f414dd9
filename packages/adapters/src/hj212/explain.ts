import type { FieldMeaning, FieldMeanings } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { framing, meaning } from '../explain/meaning.ts';
import { commands } from './items/commands.ts';
import { flagParts } from './items/flag.ts';
import { pollutants } from './items/pollutants.ts';
import { suffixes, fieldNames } from './items/suffixes.ts';

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
  ST: meaning('系统编码', 'System type', { clause: '6.6.1' }),
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

/** What a data item means: its factor and its suffix, or its own name. */
export function meaningOfItem(key: string): Partial<FieldMeaning> | undefined {
  const dash = key.indexOf('-');
  if (dash < 1) {
    const title = fieldNames[key];
    return title === undefined ? undefined : { title };
  }
  const factor = key.slice(0, dash);
  const pollutant = Object.hasOwn(pollutants, factor) ? pollutants[factor] : undefined;
  const entry = findCode(codeLists['ht-observed-property'], pollutant?.property ?? '');
  const suffix = suffixes[key.slice(dash + 1)];
  const zh = [entry?.zh ?? factor, suffix?.zh ?? key.slice(dash + 1)].join(' ');
  const en = [entry?.en ?? factor, suffix?.en ?? key.slice(dash + 1)].join(', ');
  const unit = pollutant?.scale === 0 && suffix?.hasUnit === true ? entry?.attributes?.['unit'] : undefined;
  return { title: bilingual(zh, en), ...(unit ? { unit } : {}) };
}
