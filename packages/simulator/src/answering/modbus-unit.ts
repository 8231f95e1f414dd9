import { modbus, type ModbusMessage, type ModbusOptions } from '@hutong/adapters/modbus';
import type { Answering } from './answering.ts';

/** A Modbus device with the registers of a profile. */
export function modbusUnit(options: Omit<ModbusOptions, 'role'>): Answering<ModbusMessage> {
  const session = modbus.session?.({ now: () => 0 }, { ...options, role: 'device' });
  return { state: {}, answer: (message) => session?.receive(message).replies ?? [] };
}
