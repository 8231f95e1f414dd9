import type { AdapterTable } from '@hutong/adapter-kit';
import { bilingual, codeLists, findCode, type BilingualText } from '@hutong/standard';
import { subFunctions } from './functions/diagnostics.ts';
import { exceptionCodes } from './functions/exceptions.ts';
import { functions } from './functions/functions.ts';
import { compileProfile } from './profile/compiled-profile.ts';
import { findProfile, profileIds } from './profile/find-profile.ts';

const code = bilingual('代码', 'Code');
const name = bilingual('名称', 'Name');
const property = bilingual('观测属性', 'Observed property');

const propertyTitle = (target: string | undefined): string | BilingualText => {
  const entry = target === undefined ? undefined : findCode(codeLists['ht-observed-property'], target);
  return entry === undefined ? '' : bilingual(`${entry.zh} (${target})`, `${entry.en} (${target})`);
};

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

const yes = bilingual('是', 'yes');
const no = bilingual('否', 'no');

const profileTable = (id: string): AdapterTable => {
  const { profile, registers } = compileProfile(findProfile(id));
  return {
    title: bilingual(
      `寄存器表 ${id}：${profile.title.zh}（${profile.document}）`,
      `Profile ${id}: ${profile.title.en} (${profile.document})`,
    ),
    head: [
      name,
      bilingual('表', 'Table'),
      bilingual('地址（十六进制）', 'Address (hexadecimal)'),
      bilingual('类型', 'Type'),
      bilingual('系数', 'Scale'),
      bilingual('单位', 'Unit'),
      property,
      bilingual('分量', 'Component'),
      bilingual('可写', 'Writable'),
    ],
    rows: registers.map(({ register }) => [
      register.name,
      register.table,
      hex(register.address, 4),
      register.type,
      register.decimalsFrom === undefined ? String(register.scale) : `10^-${register.decimalsFrom}`,
      register.unitFrom === undefined ? (register.unit ?? '') : Object.values(register.unitFrom.units).join(' / '),
      propertyTitle(register.mapsTo?.property),
      register.mapsTo?.component ?? '',
      register.writable ? yes : no,
    ]),
  };
};

/** Functions, exceptions and register maps. */
export const modbusTables = (): readonly AdapterTable[] => [
  {
    title: bilingual('功能码', 'Functions'),
    head: [code, name, bilingual('含义', 'Meaning'), bilingual('可广播', 'Broadcast')],
    rows: Object.entries(functions).map(([number, { name: own, title, broadcast }]) => [
      hex(Number(number), 2),
      own,
      title,
      broadcast ? yes : no,
    ]),
  },
  {
    title: bilingual('功能码 08 的子功能', 'Sub-functions of 08'),
    head: [code, bilingual('含义', 'Meaning')],
    rows: Object.entries(subFunctions).map(([number, title]) => [hex(Number(number), 4), title]),
  },
  {
    title: bilingual('异常码', 'Exception codes'),
    head: [code, name, bilingual('含义', 'Meaning')],
    rows: Object.entries(exceptionCodes).map(([number, { name: own, title }]) => [hex(Number(number), 2), own, title]),
  },
  {
    title: bilingual('内置寄存器表', 'Built-in register maps'),
    head: [
      bilingual('标识', 'Id'),
      bilingual('设备', 'Device'),
      bilingual('来源', 'Sources'),
      bilingual('已由两处独立来源核对', 'Two independent sources agree'),
      bilingual('核对日期', 'Compared on'),
    ],
    rows: profileIds.map((id) => {
      const { title, sources, confirmed, compared = '' } = findProfile(id);
      const list = sources.join('; ');
      return [id, title, bilingual(list, list), confirmed ? yes : no, compared];
    }),
  },
  ...profileIds.map(profileTable),
];
