import type { Session } from '@hutong/adapter-kit';
import { exceptionCodes, type ExceptionBody } from './functions/exceptions.ts';
import type { ModbusReply } from './functions/functions.ts';
import type { ModbusMessage, ModbusRequestMessage } from './message.ts';
import type { ModbusOptions } from './options.ts';
import type { RegisterTable } from './profile/device-profile.ts';
import { profileOf } from './profile/find-profile.ts';
import { RegisterBank } from './register-bank.ts';

const refusal = (code: 1 | 2 | 3): ExceptionBody => ({
  name: 'exception',
  code,
  exception: exceptionCodes[code]?.name ?? '',
});

const bits = (values: readonly number[]): boolean[] =>
  Array.from({ length: Math.ceil(values.length / 8) * 8 }, (_, index) => values[index] === 1);

/** What a device with these registers answers (Modbus Application Protocol, figures of 6). */
export function answerOf(bank: RegisterBank, { body }: ModbusRequestMessage): ModbusReply {
  const read = (table: RegisterTable, start: number, count: number, most: number): readonly number[] | ExceptionBody =>
    count < 1 || count > most ? refusal(3) : (bank.read(table, start, count) ?? refusal(2));
  const write = (table: RegisterTable, start: number, values: readonly number[]): ExceptionBody | undefined => {
    if (!bank.isWritable(table, start, values.length)) return refusal(2);
    bank.write(table, start, values);
    return undefined;
  };
  switch (body.name) {
    case 'readCoils':
    case 'readDiscreteInputs': {
      const found = read(body.name === 'readCoils' ? 'coil' : 'discrete', body.start, body.count, 2000);
      return 'name' in found ? found : { name: body.name, bits: bits(found) };
    }
    case 'readHoldingRegisters':
    case 'readInputRegisters': {
      const found = read(body.name === 'readInputRegisters' ? 'input' : 'holding', body.start, body.count, 125);
      return 'name' in found ? found : { name: body.name, registers: found };
    }
    case 'writeCoil':
      return write('coil', body.address, [Number(body.value)]) ?? body;
    case 'writeRegister':
      return write('holding', body.address, [body.value]) ?? body;
    case 'writeCoils': {
      const { name, start, count } = body;
      if (count < 1 || count > 1968 || body.bits.length < count) return refusal(3);
      return write('coil', start, body.bits.slice(0, count).map(Number)) ?? { name, start, count };
    }
    case 'writeRegisters': {
      const { name, start, count, registers } = body;
      if (count < 1 || count > 123 || registers.length !== count) return refusal(3);
      return write('holding', start, registers) ?? { name, start, count };
    }
    case 'readWriteRegisters': {
      const { name, start, count, writeStart, registers } = body;
      const refused = write('holding', writeStart, registers);
      if (refused !== undefined) return refused;
      const found = read('holding', start, count, 125);
      return 'name' in found ? found : { name, registers: found };
    }
    default:
      return refusal(1);
  }
}

/**
 * The devices of a line, one bank for each unit that has a profile; every request to them is answered. Broadcasts are
 * carried out by all that were spoken to and not answered.
 */
export function deviceSession(options: ModbusOptions, banks = new Map<number, RegisterBank>()): Session<ModbusMessage> {
  const bankOf = (unit: number): RegisterBank | undefined => {
    const known = banks.get(unit);
    if (known !== undefined) return known;
    const profile = profileOf(options, unit);
    if (profile === undefined) return undefined;
    const bank = new RegisterBank(profile);
    banks.set(unit, bank);
    return bank;
  };
  return {
    receive(message) {
      if (message.direction !== 'request') return { replies: [], deliver: [] };
      const { mode, transaction, unit, function: code } = message;
      if (unit === 0) {
        for (const bank of banks.values()) answerOf(bank, message);
        return { replies: [], deliver: [message] };
      }
      const bank = bankOf(unit);
      if (bank === undefined) return { replies: [], deliver: [message] };
      const reply: ModbusMessage = {
        mode,
        ...(transaction === undefined ? {} : { transaction }),
        unit,
        function: code,
        direction: 'reply',
        body: answerOf(bank, message),
      };
      return { replies: [reply], deliver: [message] };
    },
  };
}
