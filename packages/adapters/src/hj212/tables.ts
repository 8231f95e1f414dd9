import type { AdapterTable } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { commands } from './items/commands.ts';
import { pollutants } from './items/pollutants.ts';
import { factors } from './items/factors/factors.ts';
import { dataFlags } from './items/quality.ts';
import { executionResults, requestResults } from './items/results.ts';
import { systems } from './items/systems.ts';

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
    rows: Object.entries(commands).flatMap(([CN, { kind, title, of2025 }]) => [
      [CN, kind, title],
      ...(of2025 === undefined ? [] : [[CN, of2025.kind, of2025.title]]),
    ]),
  },
  {
    title: bilingual('系统编码 ST', 'System types (ST)'),
    head: [code, bilingual('含义', 'Meaning')],
    rows: Object.entries(systems).map(([ST, title]) => [ST, title]),
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
    title: bilingual(
      '只有名称的因子（解码、说明，映射时记为丢失）',
      'Factors with a name only (decoded, explained, named as lost by the mapping)',
    ),
    head: [code, bilingual('含义', 'Meaning'), bilingual('单位', 'Unit')],
    rows: Object.entries(factors).map(([factor, { title, unit = '' }]) => [factor, title, unit]),
  },
  {
    title: bilingual('请求应答 QnRtn', 'Answers to a request (QnRtn)'),
    head: [code, bilingual('含义', 'Meaning')],
    rows: Object.entries(requestResults).map(([result, title]) => [result, title]),
  },
  {
    title: bilingual('执行结果 ExeRtn', 'Results (ExeRtn)'),
    head: [code, bilingual('含义', 'Meaning')],
    rows: Object.entries(executionResults).map(([result, title]) => [result, title]),
  },
  {
    title: bilingual('数据标记', 'Data flags'),
    head: [bilingual('标记', 'Flag'), bilingual('含义', 'Meaning'), bilingual('质量', 'Quality')],
    rows: Object.entries(dataFlags).map(([flag, { title, quality }]) => [
      flag,
      title,
      titleOf('ht-observation-quality', quality),
    ]),
  },
];
