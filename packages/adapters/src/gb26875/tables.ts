import type { AdapterTable } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { analogTypes } from './items/analogs.ts';
import { deviceStateProperties, operationProperties, stateProperties } from './mapping/properties.ts';
import { profileFor } from './messages/layouts-for.ts';

const number = bilingual('编号', 'Number');
const name = bilingual('名称', 'Name');
const meaning = bilingual('含义', 'Meaning');
const property = bilingual('观测属性', 'Observed property');

const propertyTitle = (code: string): string | BilingualText => {
  const entry = findCode(codeLists['ht-observed-property'], code);
  return entry === undefined ? code : bilingual(`${entry.zh} (${code})`, `${entry.en} (${code})`);
};

const propertyTable = (title: BilingualText, rows: Readonly<Record<string, string>>): AdapterTable => ({
  title,
  head: [name, property],
  rows: Object.entries(rows).map(([bit, code]) => [bit, propertyTitle(code)]),
});

/** Type flags, state bits, operations and analog types with their meaning in the standard. */
export const gb26875Tables = (): readonly AdapterTable[] => [
  {
    title: bilingual('类型标志', 'Type flags'),
    head: [number, name, meaning],
    rows: Object.entries(profileFor(undefined).layouts).map(([type, { name: layout }]) => {
      const entry = findCode(codeLists['gb-t-26875-3-data-type'], type);
      return [type, layout, entry === undefined ? '' : bilingual(entry.zh, entry.en)];
    }),
  },
  propertyTable(bilingual('系统与部件状态位', 'State bits of systems and components'), stateProperties),
  propertyTable(bilingual('传输装置状态位', 'State bits of the transmitter'), deviceStateProperties),
  propertyTable(bilingual('操作', 'Operations'), operationProperties),
  {
    title: bilingual('模拟量', 'Analog values'),
    head: [number, name, bilingual('分辨率', 'Step'), property],
    rows: Object.entries(analogTypes).map(([type, analog]) => [
      type,
      analog.name,
      `${Number(`1e-${analog.places}`)} ${analog.unit}`,
      propertyTitle(analog.property),
    ]),
  },
];
