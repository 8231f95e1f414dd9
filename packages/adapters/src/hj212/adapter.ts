import { defineAdapter } from '@hutong/adapter-kit';
import { hj212Commands } from './commands.ts';
import { decodeHj212, encodeHj212 } from './codec.ts';
import { hj212Fields } from './explain.ts';
import { hj212Framer } from './frame.ts';
import { mapHj212 } from './mapping/observations.ts';
import type { Hj212Message } from './message.ts';
import { hj212Quirks, hj212Settings, type Hj212Options } from './options.ts';
import { hj212Personal } from './personal.ts';
import { hj212Session } from './session.ts';
import { hj212Tables } from './tables.ts';
import { hj212Simulations, simulateHj212 } from './simulate.ts';

/** HJ 212: environment monitoring stations, editions 2005, 2017 and 2025. An address on the wire is the station's MN. */
export const hj212 = defineAdapter<Hj212Message, Hj212Options>({
  id: 'hj212',
  title: { zh: '污染物在线监控（监测）系统', en: 'Online environment monitoring station' },
  description: {
    zh: 'HJ 212 数据传输标准：空气、噪声、水质实时与统计数据，命令与应答，分包',
    en: 'HJ 212 data transmission: real-time and statistical data of air, noise and water, commands and answers, split packets',
  },
  references: ['HJ 212-2017', 'HJ/T 212-2005', 'HJ 212-2025'],
  transports: ['tcp', 'serial'],
  quirks: hj212Quirks,
  settings: hj212Settings,
  framer: hj212Framer,
  decode: decodeHj212,
  encode: encodeHj212,
  fields: hj212Fields,
  personal: hj212Personal,
  session: hj212Session,
  commands: hj212Commands,
  map: mapHj212,
  simulate: simulateHj212,
  simulations: hj212Simulations,
  address: { zh: '设备唯一标识 MN', en: 'The station number MN' },
  tables: hj212Tables,
});
