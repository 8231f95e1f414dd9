import { buildCommand, type Adapter, type CommandResult } from '@hutong/adapter-kit';
import { gb26875, type Gb26875Message } from '@hutong/adapters/gb26875';
import { hj212, type Hj212Message } from '@hutong/adapters/hj212';
import { jt808, type Jt808Message } from '@hutong/adapters/jt808';
import { expect, test } from 'vitest';
import type { Answering } from './answering.ts';
import { gb26875Transmitter } from './gb26875-transmitter.ts';
import { hj212Station } from './hj212-station.ts';
import { jt808Terminal } from './jt808-terminal.ts';

const now = (): number => Date.UTC(2026, 0, 1, 4);
const random = (): number => 0.5;

/** Sends a command over the wire and gives what each answer says about it. */
const ask = <Message>(
  adapter: Adapter<Message>,
  device: Answering<Message>,
  address: string,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): (CommandResult | undefined)[] => {
  const wire = (message: Message): Message => adapter.decode(adapter.encode(message));
  return buildCommand(adapter, name, { address, serial: 7, now }, parameters).flatMap((message) =>
    device.answer(wire(message)).map((answer) => adapter.commands?.[name]?.result?.(wire(answer), message)),
  );
};

const transmitter = (): Answering<Gb26875Message> => gb26875Transmitter({ address: '42', now, random });
const station = (): Answering<Hj212Message> => hj212Station({ address: 'MN1', now, random });
const system = { systemType: 1, systemAddress: 2 };
const part = { ...system, partAddress: 3 };
const records = { records: 1, from: '2026-01-01T00:00:00+08:00' };

test.each([
  ['readSystemState', system],
  ['readPartState', part],
  ['readPartAnalog', part],
  ['readSystemOperations', { ...system, ...records }],
  ['readSystemVersion', system],
  ['readSystemConfiguration', system],
  ['readPartConfiguration', part],
  ['readSystemTime', system],
  ['readDeviceState', {}],
  ['readDeviceOperations', records],
  ['readDeviceVersion', {}],
  ['readDeviceConfiguration', {}],
  ['readDeviceTime', {}],
  ['initializeDevice', {}],
  ['setClock', {}],
])('a transmitter answers %s', (name, parameters) => {
  expect(ask(gb26875, transmitter(), '42', name, parameters)).toMatchObject([{ status: 'done' }]);
});

test('a duty check is confirmed, and answered by who is on duty', () => {
  const device = transmitter();
  expect(ask(gb26875, device, '42', 'patrolCheck', { timeoutMinutes: 5 })).toMatchObject([
    { status: 'accepted' },
    { status: 'done' },
  ]);
  Object.assign(device.state, { onDuty: false });
  expect(ask(gb26875, device, '42', 'patrolCheck', { timeoutMinutes: 5 })).toMatchObject([{ status: 'accepted' }]);
});

test('a transmitter denies what it does not know and is silent to others', () => {
  const unit = { type: 200, name: 'unknown', count: 0, raw: '' } as const;
  const message = { serial: 1, version: { main: 1, user: 1 }, time: '2026-01-01T08:00:00+08:00', source: 0 };
  expect(transmitter().answer({ ...message, target: 42, command: 'control', unit })).toMatchObject([
    { command: 'deny' },
  ]);
  expect(transmitter().answer({ ...message, target: 43, command: 'control', unit })).toEqual([]);
});

test('a station takes a request, sends its data and tells the result', () => {
  const password = '123456';
  expect(ask(hj212, station(), 'MN1', 'startRealTime', { password })).toMatchObject([
    { status: 'accepted' },
    // The data have a request number of their own and become records.
    undefined,
    { status: 'done' },
  ]);
  const interval = ask(hj212, station(), 'MN1', 'getRealTimeInterval', { password });
  expect(interval).toMatchObject([{ status: 'accepted' }, { values: { RtdInterval: '30' } }, { status: 'done' }]);
});

test('a setting is kept; what there is no data for fails; a wrong password or number is refused', () => {
  const password = '123456';
  const device = station();
  expect(ask(hj212, device, 'MN1', 'setRealTimeInterval', { rtdInterval: 60, password })).toMatchObject([
    { status: 'accepted' },
    { status: 'done' },
  ]);
  expect(device.state).toMatchObject({ RtdInterval: '60' });
  const time = '2026-01-01T00:00:00+08:00';
  expect(ask(hj212, device, 'MN1', 'readDays', { beginTime: time, endTime: time, password }).at(-1)).toMatchObject({
    status: 'failed',
    reason: { zh: '没有数据' },
  });
  expect(ask(hj212, device, 'MN1', 'startRealTime', { password: 'wrong' })).toMatchObject([
    { status: 'refused', reason: { zh: 'PW 错误' } },
  ]);
  const [refused] = device.answer({ QN: '1', CN: '2011', MN: 'other', PW: password, flag: 5, content: [] });
  expect(refused).toMatchObject({ CN: '9011', content: [[['QnRtn', '4']]] });
});

test('a terminal says where and what it is, keeps its parameters, and refuses what it does not have', () => {
  const device: Answering<Jt808Message> = jt808Terminal({ address: '1', now, random });
  const results = (name: string, parameters: object): unknown => ask(jt808, device, '1', name, { ...parameters });
  expect(results('queryLocation', {})).toMatchObject([{ status: 'done', values: { location: { altitude: 30 } } }]);
  expect(results('queryAttributes', {})).toMatchObject([{ status: 'done', values: { model: 'SIM' } }]);
  expect(results('setParameters', { parameters: [{ id: 0x55, value: 80 }] })).toMatchObject([{ status: 'done' }]);
  expect(results('queryTheseParameters', { ids: [0x55] })).toMatchObject([
    { status: 'done', values: { parameters: [{ id: 0x55, value: 80 }] } },
  ]);
  expect(results('checkLink', {})).toMatchObject([{ status: 'refused', reason: { zh: '不支持' } }]);
});
