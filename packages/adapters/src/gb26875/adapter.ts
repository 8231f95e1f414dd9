import { defineAdapter } from '@hutong/adapter-kit';
import { gb26875Commands } from './commands.ts';
import { decodeGb26875, encodeGb26875 } from './codec.ts';
import { gb26875Fields } from './fields.ts';
import { gb26875Framer } from './frame.ts';
import { mapGb26875 } from './mapping/observations.ts';
import type { Gb26875Message } from './message.ts';
import { gb26875Tables } from './tables.ts';
import { gb26875Quirks, type Gb26875Options } from './options.ts';
import { gb26875Personal } from './personal.ts';
import { gb26875Session } from './session.ts';
import { gb26875Simulations, simulateGb26875 } from './simulate.ts';

/** GB/T 26875.3-2011: the user transmission devices of fire alarm systems. An address on the wire is its decimal number. */
export const gb26875 = defineAdapter<Gb26875Message, Gb26875Options>({
  id: 'gb26875',
  title: { zh: '城市消防远程监控（用户信息传输装置）', en: 'Urban fire remote monitoring (user transmission device)' },
  description: {
    zh: 'GB/T 26875.3-2011 报警传输网络通信协议：系统与部件状态、模拟量、操作、配置、时钟与查岗',
    en: 'GB/T 26875.3-2011 alarm network protocol: states of systems and components, analog values, operations, configuration, clock and duty check',
  },
  references: ['GB/T 26875.3-2011'],
  transports: ['tcp', 'udp'],
  quirks: gb26875Quirks,
  framer: gb26875Framer,
  decode: decodeGb26875,
  encode: encodeGb26875,
  fields: gb26875Fields,
  personal: gb26875Personal,
  session: gb26875Session,
  commands: gb26875Commands,
  map: mapGb26875,
  simulate: simulateGb26875,
  simulations: gb26875Simulations,
  address: {
    zh: '源地址的十进制数，低字节在前',
    en: 'The source address as a decimal number, low byte first on the wire',
  },
  tables: gb26875Tables,
});
