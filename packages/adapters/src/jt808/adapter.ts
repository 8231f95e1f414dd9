import { defineAdapter } from '@hutong/adapter-kit';
import { jt808Commands } from './commands/commands.ts';
import { decodeJt808, encodeJt808 } from './codec.ts';
import { jt808Fields } from './fields.ts';
import { jt808Framer } from './framer.ts';
import { jt808Issues } from './issues.ts';
import { mapJt808 } from './mapping/observations.ts';
import type { Jt808Message } from './message.ts';
import { jt808Quirks, type Jt808Options } from './options.ts';
import { jt808Personal } from './personal.ts';
import { jt808Session } from './session.ts';
import { jt808Simulations, simulateJt808 } from './simulate.ts';
import { jt808Tables } from './tables.ts';

/** JT/T 808: terminals of vehicles and patrols, editions 2011, 2013 and 2019. An address on the wire is the phone number without leading zeros. */
export const jt808 = defineAdapter<Jt808Message, Jt808Options>({
  id: 'jt808',
  title: { zh: '道路运输车辆卫星定位系统终端', en: 'Satellite positioning terminal of vehicles' },
  description: {
    zh: 'JT/T 808 终端通讯协议：注册、鉴权、心跳、位置与批量位置、参数、文本、区域与路线、驾驶员、行驶记录仪、多媒体、JT/T 1078 音视频信令，分包',
    en: 'JT/T 808 terminal protocol: registration, authentication, heartbeat, locations and batches, parameters, text, areas and routes, drivers, recorders, media, signalling of JT/T 1078, split messages',
  },
  references: ['JT/T 808-2019', 'JT/T 808-2013', 'JT/T 808-2011', 'JT/T 1078-2016', 'T/JSATL 12-2017'],
  filler: 0x7e,
  transports: ['tcp', 'udp'],
  quirks: jt808Quirks,
  framer: jt808Framer,
  decode: decodeJt808,
  encode: encodeJt808,
  fields: jt808Fields,
  clauses: 'unconfirmed',
  personal: jt808Personal,
  session: jt808Session,
  commands: jt808Commands,
  issues: jt808Issues,
  map: mapJt808,
  simulate: simulateJt808,
  simulations: jt808Simulations,
  address: { zh: '终端手机号，去掉前导零', en: 'Phone number of the terminal without leading zeros' },
  tables: jt808Tables,
});
