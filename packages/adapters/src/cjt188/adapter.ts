import { defineAdapter } from '@hutong/adapter-kit';
import { cjt188Commands } from './commands/commands.ts';
import { decodeCjt188, encodeCjt188 } from './codec.ts';
import { cjt188Fields } from './fields.ts';
import { cjt188Framer } from './frame.ts';
import { mapCjt188 } from './mapping/observations.ts';
import type { Cjt188Message } from './message.ts';
import { cjt188Quirks, cjt188Settings, type Cjt188Options } from './options.ts';
import { cjt188Personal } from './personal.ts';
import { cjt188Simulations, simulateCjt188 } from './simulate.ts';
import { cjt188Tables } from './tables.ts';

/** CJ/T 188: water, gas and heat meters. An address on the wire is manufacturer code and meter number, 14 digits. */
export const cjt188 = defineAdapter<Cjt188Message, Cjt188Options>({
  id: 'cjt188',
  title: { zh: '户用计量仪表（水、气、热）', en: 'Household meters (water, gas, heat)' },
  description: {
    zh: 'CJ/T 188 户用计量仪表数据传输技术条件：冷热水表、燃气表、热量表的计量数据、状态与阀门控制',
    en: 'CJ/T 188 household meters: readings, states and valve control of cold and hot water, gas and heat meters',
  },
  references: ['CJ/T 188-2004', 'CJ/T 188-2018'],
  filler: 0xfe,
  transports: ['serial', 'tcp'],
  quirks: cjt188Quirks,
  settings: cjt188Settings,
  framer: cjt188Framer,
  decode: decodeCjt188,
  encode: encodeCjt188,
  commands: cjt188Commands,
  fields: cjt188Fields,
  clauses: 'unconfirmed',
  personal: cjt188Personal,
  map: mapCjt188,
  simulate: simulateCjt188,
  simulations: cjt188Simulations,
  exempt: {
    session: {
      zh: '每个请求由一帧应答，无需会话',
      en: 'Each request is answered by one frame; there is no conversation',
    },
  },
  address: {
    zh: '14 位：厂商代码 4 位与表号 10 位；同号而类型不同的表前置类型，如热水表 11-00000000000001',
    en: '14 digits: manufacturer code (4) and meter number (10); with the type in front where meters of several types share a number: 11-00000000000001 for hot water',
  },
  tables: cjt188Tables,
});
