import { defineAdapter } from '@hutong/adapter-kit';
import { dlt645Commands } from './commands/commands.ts';
import { decodeDlt645, encodeDlt645 } from './codec.ts';
import { dlt645Fields } from './fields.ts';
import { dlt645Framer } from './frame.ts';
import { mapDlt645 } from './mapping/observations.ts';
import type { Dlt645Message } from './message.ts';
import { dlt645Settings, type Dlt645Options } from './options.ts';
import { dlt645Personal } from './personal.ts';
import { dlt645Session } from './session.ts';
import { dlt645Simulations, simulateDlt645 } from './simulate.ts';
import { dlt645Tables } from './tables.ts';

/** DL/T 645: electricity meters, editions 2007 and 1997. An address on the wire is its 12 digits. */
export const dlt645 = defineAdapter<Dlt645Message, Dlt645Options>({
  id: 'dlt645',
  title: { zh: '多功能电能表', en: 'Multi-function electricity meter' },
  description: {
    zh: 'DL/T 645 多功能电能表通信协议：电能量、需量、变量、参变量、事件与冻结，读写、校时、冻结与拉合闸',
    en: 'DL/T 645 electricity meters: energy, demand, instantaneous values, parameters, events and freeze data; read, write, time, freeze and relay control',
  },
  references: ['DL/T 645-2007', 'DL/T 645-1997'],
  filler: 0xfe,
  transports: ['serial', 'tcp'],
  quirks: {},
  settings: dlt645Settings,
  framer: dlt645Framer,
  decode: decodeDlt645,
  encode: encodeDlt645,
  fields: dlt645Fields,
  clauses: 'unconfirmed',
  personal: dlt645Personal,
  session: dlt645Session,
  commands: dlt645Commands,
  map: mapDlt645,
  simulate: simulateDlt645,
  simulations: dlt645Simulations,
  address: { zh: '12 位表号，不足补零', en: 'The 12 digits of the meter, padded with zeros' },
  tables: dlt645Tables,
});
