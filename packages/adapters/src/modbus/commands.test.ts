import { buildCommand } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { modbus } from './adapter.ts';
import { answerOf, deviceSession } from './device-session.ts';
import { mapModbus } from './mapping/observations.ts';
import type { ModbusMessage, ModbusReplyMessage } from './message.ts';
import type { ModbusOptions } from './options.ts';
import { profileOf } from './profile/find-profile.ts';
import { RegisterBank } from './register-bank.ts';
import { modbusSession } from './session.ts';

const context = { address: '5', now: () => 0, serial: 7 };
const mapping = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const build = (name: string, parameters: object, options: ModbusOptions): readonly ModbusMessage[] =>
  buildCommand(modbus, name, context, { ...parameters }, options);
const onTheWire = (message: ModbusMessage, options?: ModbusOptions): ModbusMessage =>
  modbus.decode(modbus.encode(message), options);

const bankOf = (options: ModbusOptions): RegisterBank => {
  const profile = profileOf(options);
  if (profile === undefined) expect.unreachable();
  return new RegisterBank(profile);
};

test('a device is read in a few requests, and every reading comes through with its unit', () => {
  const options: ModbusOptions = { profile: 'eastron-sdm630', mode: 'rtu' };
  const bank = bankOf(options);
  bank.set('voltageB', 231.5);
  bank.set('activePower', 4200);
  bank.set('importEnergy', 1234.5);
  const device = deviceSession(options, new Map([[5, bank]]));
  const platform = modbusSession({ now: () => 0 }, options);
  const requests = build('read', {}, options);
  expect(requests.length).toBeGreaterThan(1);
  expect(requests.length).toBeLessThan(6);
  const records = requests.flatMap((request) => {
    platform.sent?.(request);
    const [reply] = device.receive(onTheWire(request, { direction: 'request' })).replies;
    if (reply === undefined) expect.unreachable();
    const { deliver } = platform.receive(onTheWire(reply));
    const [delivered] = deliver;
    if (delivered === undefined) expect.unreachable();
    expect(modbus.commands?.['read']?.result?.(delivered, request, options)?.status).toBe('done');
    return deliver.flatMap((message) => mapModbus(message, mapping, options).records);
  });
  expect(records).toHaveLength(profileOf(options)?.registers.length ?? 0);
  expect(records).toContainEqual(
    expect.objectContaining({ property: 'voltage', component: 'B', value: 231.5, unit: 'V' }),
  );
  expect(records).toContainEqual(expect.objectContaining({ property: 'power.active', value: 4.2, unit: 'kW' }));
  expect(records).toContainEqual(expect.objectContaining({ property: 'energy.active.import', value: 1234.5 }));
});

test('an output is switched, and its echo is the result even without a known direction', () => {
  const options: ModbusOptions = { profile: 'relay-8' };
  const [request] = build('switch', { register: 'relay2', on: false }, options);
  if (request?.direction !== 'request') expect.unreachable();
  // “Relay open” is false: the coil is on.
  expect(request.body).toEqual({ name: 'writeCoil', address: 1, value: true });
  const bank = bankOf(options);
  const body = answerOf(bank, request);
  expect(body).toEqual(request.body);
  expect(bank.read('coil', 0, 3)).toEqual([0, 1, 0]);
  const platform = modbusSession({ now: () => 0 }, options);
  platform.sent?.(request);
  const [delivered] = platform.receive(onTheWire(request)).deliver;
  if (delivered === undefined) expect.unreachable();
  expect(delivered).toMatchObject({ direction: 'reply', answers: request.body });
  expect(modbus.commands?.['switch']?.result?.(delivered, request, options)).toEqual({
    status: 'done',
    values: { relay2: false },
  });
  expect(mapModbus(delivered, mapping, options).records).toMatchObject([{ property: 'relay.open', value: false }]);
});

test.each([
  ['write', { register: 'alarmThreshold', value: 2300 }, 6, { name: 'writeRegister', address: 1, value: 2300 }],
  ['readRange', { function: 4, start: 8, count: 2 }, 4, { name: 'readInputRegisters', start: 8, count: 2 }],
  ['identify', {}, 43, { name: 'encapsulated', mei: 14, access: 1, object: 0 }],
])('%s %j', (name, parameters, code, body) => {
  const [message] = build(name, parameters, { profile: 'peacefair-pzem-016', mode: 'tcp' });
  expect(message).toMatchObject({ mode: 'tcp', transaction: 7, unit: 5, function: code, body });
});

test.each([
  ['write', { register: 'voltage', value: 1 }, 'HT4009'],
  ['write', { register: 'alarmThreshold', value: 25_001 }, 'HT4009'],
  ['write', { register: 'alarmThreshold', value: 0.5 }, 'HT4009'],
  ['readRange', { function: 3, start: 0, count: 126 }, 'HT4009'],
  ['readRange', { function: 5, start: 0, count: 1 }, 'HT4012'],
])('%s %j is refused before anything is sent', (name, parameters, code) => {
  expect(() => build(name, parameters, { profile: 'peacefair-pzem-016' })).toThrow(code);
});

test.each([
  [2, 'refused'],
  [4, 'failed'],
  [5, 'done'],
])('exception %i ends a command as %s', (code, status) => {
  const [sent] = build('readRange', { function: 3, start: 0, count: 1 }, {});
  if (sent === undefined) expect.unreachable();
  const { mode, unit, function: own } = sent;
  const body = { name: 'exception', code } as const;
  const reply: ModbusReplyMessage = { mode, unit, function: own, direction: 'reply', body };
  expect(modbus.commands?.['readRange']?.result?.(reply, sent)?.status).toBe(status);
  expect(modbus.commands?.['readRange']?.result?.({ ...reply, unit: 6 }, sent)).toBeUndefined();
});

test('a device refuses what it does not have, and a broadcast is not answered', () => {
  const options: ModbusOptions = { profile: 'peacefair-pzem-016' };
  const bank = bankOf(options);
  const answer = (body: object, code: number): unknown =>
    answerOf(bank, { mode: 'rtu', unit: 5, function: code, direction: 'request', body } as never);
  expect(answer({ name: 'readInputRegisters', start: 9, count: 2 }, 4)).toMatchObject({ code: 2 });
  expect(answer({ name: 'readInputRegisters', start: 0, count: 126 }, 4)).toMatchObject({ code: 3 });
  expect(answer({ name: 'writeRegister', address: 0, value: 1 }, 6)).toMatchObject({ code: 2 });
  expect(answer({ name: 'reportServerId' }, 17)).toMatchObject({ code: 1 });
  const device = deviceSession(options, new Map([[5, bank]]));
  const broadcast = { mode: 'rtu', unit: 0, function: 6, direction: 'request' } as const;
  expect(device.receive({ ...broadcast, body: { name: 'writeRegister', address: 1, value: 9 } }).replies).toEqual([]);
  expect(bank.read('holding', 1, 1)).toEqual([9]);
});
