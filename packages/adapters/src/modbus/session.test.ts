import { decodeStream, fromHex } from '@hutong/adapter-kit';
import { join } from '@hutong/adapter-kit/testing';
import { expect, test } from 'vitest';
import { modbus } from './adapter.ts';
import { encodeModbus } from './codec.ts';
import type { ModbusMessage } from './message.ts';
import { modbusSession } from './session.ts';

const context = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const ask = (start: number, count: number, unit = 1): ModbusMessage => ({
  mode: 'rtu',
  unit,
  function: 3,
  direction: 'request',
  body: { name: 'readHoldingRegisters', start, count },
});
const tell = (registers: readonly number[], unit = 1): ModbusMessage => ({
  mode: 'rtu',
  unit,
  function: 3,
  direction: 'reply',
  body: { name: 'readHoldingRegisters', registers },
});
const stream = (...messages: readonly ModbusMessage[]): Uint8Array => join(...messages.map(encodeModbus));

test('a capture of a line becomes readings: the request says which registers a reply holds', () => {
  const bytes = stream(ask(1, 1), tell([0xff9b]), ask(0, 1), tell([658]), ask(0, 2, 2), tell([500, 251], 2));
  const { records, discarded } = decodeStream(modbus, bytes, context, { adapter: { profile: 'renke-rs-ws' } });
  expect(discarded).toEqual([]);
  expect(
    records.map((record) => (record.type === 'Observation' ? [record.device, record.property, record.value] : [])),
  ).toEqual([
    ['urn:hutong:device:gateway-1:modbus-1', 'temperature', -10.1],
    ['urn:hutong:device:gateway-1:modbus-1', 'humidity', 65.8],
    ['urn:hutong:device:gateway-1:modbus-2', 'humidity', 50],
    ['urn:hutong:device:gateway-1:modbus-2', 'temperature', 25.1],
  ]);
});

test('devices of several kinds share a line', () => {
  const bytes = stream(ask(0, 2), tell([658, 251]), ask(0, 3, 2), tell([289, 356, 10_024], 2));
  const adapter = { profile: 'renke-rs-ws', units: { 2: 'weather-thp' } };
  const { records } = decodeStream(modbus, bytes, context, { adapter });
  expect(records.map((record) => (record.type === 'Observation' ? record.property : ''))).toEqual([
    'humidity',
    'temperature',
    'temperature',
    'humidity',
    'atmospheric.pressure',
  ]);
});

test('without its request a reply is known by its length, or by the setting, or not at all', () => {
  const count = (adapter: object, registers: number[]): number =>
    decodeStream(modbus, stream(tell(registers)), context, { adapter }).records.length;
  expect(count({ profile: 'renke-rs-ws' }, [1, 2])).toBe(2);
  expect(count({ profile: 'renke-rs-ws' }, [1])).toBe(0);
  expect(count({ profile: 'renke-rs-ws', start: 1 }, [1])).toBe(1);
  expect(count({}, [1, 2])).toBe(0);
});

test('of two frames that look the same the second one is the answer', () => {
  const frame = fromHex('0205 0001 FF00 DDC9');
  const session = modbusSession({ now: () => 0 });
  const [first, second, third] = [0, 1, 2].map(() => session.receive(modbus.decode(frame)).deliver[0]);
  expect([first?.direction, second?.direction, third?.direction]).toEqual(['request', 'reply', 'request']);
  expect(second).toMatchObject({ answers: { address: 1, value: true } });
});

test('over TCP a reply belongs to the request of its transaction', () => {
  const session = modbusSession({ now: () => 0 }, { direction: 'auto' });
  const over = (message: ModbusMessage, transaction: number): ModbusMessage => ({
    ...message,
    mode: 'tcp',
    transaction,
  });
  session.receive(over(ask(0, 1), 1));
  session.receive(over(ask(9, 1), 2));
  expect(session.receive(over(tell([5]), 2)).deliver).toMatchObject([{ answers: { start: 9 } }]);
  expect(session.receive(over(tell([4]), 1)).deliver).toMatchObject([{ answers: { start: 0 } }]);
  expect(session.receive(over(tell([4]), 1)).deliver).not.toHaveProperty('0.answers');
});
