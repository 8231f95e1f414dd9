import { defineAdapter } from '@hutong/adapter-kit';
import { decodeModbus, encodeModbus } from './codec.ts';
import { modbusCommands } from './commands.ts';
import { modbusFields } from './fields.ts';
import { modbusFramer } from './frame/modbus-framer.ts';
import { mapModbus } from './mapping/observations.ts';
import type { ModbusMessage } from './message.ts';
import { modbusQuirks, modbusSettings, type ModbusOptions } from './options.ts';
import { modbusPersonal } from './personal.ts';
import { modbusSession } from './session.ts';
import { modbusSimulations, simulateModbus } from './simulate.ts';
import { modbusTables } from './tables.ts';

/** Modbus RTU, ASCII and TCP. An address on the wire is the unit as a decimal number. */
export const modbus = defineAdapter<ModbusMessage, ModbusOptions>({
  id: 'modbus',
  title: { zh: 'Modbus 设备', en: 'Modbus device' },
  description: {
    zh: 'Modbus RTU、ASCII、TCP：读写线圈与寄存器、诊断、文件、FIFO、设备标识与异常应答；设备寄存器表即数据',
    en: 'Modbus RTU, ASCII and TCP: coils and registers, diagnostics, files, FIFO, device identification and exceptions; register maps of devices as data',
  },
  references: [
    'Modbus Application Protocol V1.1b3',
    'Modbus over Serial Line V1.02',
    'Modbus Messaging on TCP/IP V1.0b',
    'GB/T 19582-2008',
  ],
  transports: ['serial', 'tcp', 'udp'],
  quirks: modbusQuirks,
  settings: modbusSettings,
  framer: modbusFramer,
  decode: decodeModbus,
  encode: encodeModbus,
  fields: modbusFields,
  clauses: 'unconfirmed',
  personal: modbusPersonal,
  session: modbusSession,
  commands: modbusCommands,
  map: mapModbus,
  simulate: simulateModbus,
  simulations: modbusSimulations,
  exempt: {
    mapping: {
      zh: '寄存器含义由设备寄存器表决定；各表的映射由契约测试证明',
      en: 'Registers mean what the map of a device says; the contract suite proves the mapping with a map',
    },
  },
  address: { zh: '从站地址（十进制）', en: 'Unit, as a decimal number' },
  tables: modbusTables,
});
