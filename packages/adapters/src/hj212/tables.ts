import type { AdapterTable } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { commands } from './items/commands.ts';
import { pollutants } from './items/pollutants.ts';
import { qualities } from './items/quality.ts';

const code = bilingual('编码', 'Code');

const titleOf = (list: 'ht-observed-property' | 'ht-observation-quality', value: string): string | BilingualText => {
  const entry = findCode(codeLists[list], value);
  return entry === undefined ? value : bilingual(`${entry.zh} (${value})`, `${entry.en} (${value})`);
};

/** Commands, factor codes and data flags with their meaning in the standard. */
export const hj212Tables = (): readonly AdapterTable[] => [
  {
    title: bilingual('命令编码 CN', 'Commands (CN)'),
    head: [code, bilingual('种类', 'Kind'), bilingual('含义', 'Meaning')],
    rows: Object.entries(commands).map(([CN, { kind, title }]) => [CN, kind, title]),
  },
  {
    title: bilingual('因子编码', 'Factor codes'),
    head: [code, bilingual('观测属性', 'Observed property'), bilingual('单位由此设置决定', 'Unit decided by')],
    rows: Object.entries(pollutants).map(([factor, { property, scale }]) => [
      factor,
      titleOf('ht-observed-property', property),
      scale === 'pm' ? 'pmUnit' : scale === 'gas' ? 'gasUnit' : '',
    ]),
  },
  {
    title: bilingual('数据标记', 'Data flags'),
    head: [bilingual('标记', 'Flag'), bilingual('质量', 'Quality')],
    rows: Object.entries(qualities).map(([flag, quality]) => [flag, titleOf('ht-observation-quality', quality)]),
  },
];
