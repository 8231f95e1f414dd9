import type { AdapterTable } from '@hutong/adapter-kit';
import { bilingual, type BilingualText } from '@hutong/standard';
import { functions, functionTitles } from './items/controls.ts';
import { identifiers, identifierTitle } from './items/identifiers.ts';
import { meterTypes, meterTypeTitle } from './items/meter-types.ts';
import { units } from './items/units.ts';
import { valveStates } from './messages/status.ts';

const hex = (value: number, digits = 2): string => value.toString(16).toUpperCase().padStart(digits, '0');
const code = bilingual('编码', 'Code');
const name = bilingual('名称', 'Name');
const meaning = bilingual('含义', 'Meaning');

const named = <Name extends string>(
  title: BilingualText,
  table: Readonly<Record<number, Name>>,
  titleOf: (name: Name) => BilingualText,
): AdapterTable => ({
  title,
  head: [code, name, meaning],
  rows: Object.entries(table).map(([number, text]) => [hex(Number(number)), text, titleOf(text)]),
});

/** Types, functions, identifiers, units and valve bits that codec and mapping work from. */
export const cjt188Tables = (): readonly AdapterTable[] => [
  named(bilingual('仪表类型 T', 'Meter types T'), meterTypes, meterTypeTitle),
  named(bilingual('控制码', 'Functions'), functions, (own) => functionTitles[own]),
  {
    title: bilingual('数据标识（两种字节序均识别）', 'Identifiers (recognised in both byte orders)'),
    head: [code, name, meaning],
    rows: Array.from(identifiers, ([di, text]) => [hex(di, 4), text, identifierTitle(di) ?? '']),
  },
  {
    title: bilingual('计量单位', 'Units'),
    head: [code, bilingual('单位', 'Unit'), bilingual('倍数', 'Factor')],
    rows: Object.entries(units).map(([number, { unit, exponent }]) => [
      hex(Number(number)),
      unit,
      String(10 ** exponent),
    ]),
  },
  {
    title: bilingual('ST0 位 1、0 的含义', 'Meaning of bits 1 and 0 of ST0'),
    head: [
      bilingual('设置 valveBits', 'Setting valveBits'),
      ...['00', '01', '10', '11'].map((bits) => bilingual(bits, bits)),
    ],
    rows: Object.entries(valveStates).map(([dialect, states]) => [dialect, ...states]),
  },
];
