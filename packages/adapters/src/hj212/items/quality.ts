import { bilingual, type BilingualText, type Observation } from '@hutong/standard';

/** What a data flag says, and what that is worth. */
export interface DataFlag {
  readonly quality: Observation['quality'];
  readonly title: BilingualText;
}

const flag = (quality: Observation['quality'], zh: string, en: string): DataFlag => ({
  quality,
  title: bilingual(zh, en),
});

/** Data flags of HJ 212-2017, table 8: only N is a good value. */
export const dataFlags: Readonly<Record<string, DataFlag>> = {
  N: flag('good', '正常', 'normal'),
  F: flag('bad', '停运', 'stopped'),
  M: flag('maintenance', '维护', 'maintenance'),
  S: flag('substituted', '手工输入', 'manual value'),
  D: flag('bad', '故障', 'faulty'),
  C: flag('maintenance', '校准', 'calibrating'),
  T: flag('bad', '超过测定上限', 'above the range'),
  B: flag('bad', '通讯异常', 'no link to the analyser'),
};

/** Quality of a value by its data flag. */
export const qualities: Readonly<Record<string, Observation['quality']>> = Object.fromEntries(
  Object.entries(dataFlags).map(([letter, { quality }]) => [letter, quality]),
);
