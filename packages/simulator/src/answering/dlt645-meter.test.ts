import { buildCommand } from '@hutong/adapter-kit';
import { dlt645, type Dlt645Message } from '@hutong/adapters/dlt645';
import { expect, test } from 'vitest';
import { dlt645Meter } from './dlt645-meter.ts';

const own = '110815215744';
const now = Date.UTC(2026, 0, 1);
const meterOf = (password?: string) =>
  dlt645Meter({ address: own, now: () => now, random: () => 0.5, ...(password === undefined ? {} : { password }) });
const ask = (name: string, parameters: object, address = own): Dlt645Message => {
  const [message] = buildCommand(dlt645, name, { address, now: () => now, serial: 1 }, { ...parameters });
  return dlt645.decode(dlt645.encode(message as Dlt645Message));
};
const refused = (error: string) => [{ address: own, refused: true, data: { kind: 'errors', errors: [error] } }];

test.each([own, 'AAAAAAAAAAAA', 'AAAAAAAA5744'])(
  'a meter that is asked as %s answers with its own address',
  (asked) => {
    const [answer] = meterOf().answer(ask('read', { di: '00010000' }, asked));
    expect(answer).toMatchObject({ address: own, fromMeter: true, data: { name: 'energy.forwardActive.total' } });
    expect(meterOf().answer(ask('readAddress', {}, asked))).toMatchObject([
      { data: { kind: 'address', address: own } },
    ]);
  },
);

test('another address and a broadcast are not answered; a broadcast sets the clock', () => {
  const meter = meterOf();
  expect(meter.answer(ask('read', { di: '00010000' }, '110815215745'))).toEqual([]);
  expect(meter.answer(ask('synchronizeClocks', { time: '2026-01-01T08:00:00+08:00' }))).toEqual([]);
  expect(meter.answer(ask('freeze', {}, '999999999999'))).toEqual([]);
  expect(meter.state).toMatchObject({ clock: '2026-01-01T08:00:00+08:00', frozenAt: now });
});

test('what is written is read back; a wrong password and what is not there are refused', () => {
  const meter = meterOf('123456');
  const value = { value: 12 };
  const write = (password: string, di = '04000103') => meter.answer(ask('write', { di, value, password }));
  expect(write('654321')).toMatchObject(refused('passwordOrUnauthorised'));
  expect(write('123456', '02010100')).toMatchObject(refused('noRequestedData'));
  expect(meter.answer(ask('read', { di: '04000103' }))).toMatchObject(refused('noRequestedData'));
  expect(write('123456')).toMatchObject([{ address: own, function: 'write', fromMeter: true, refused: false }]);
  const [answer] = meter.answer(ask('read', { di: '04000103' }));
  expect(dlt645.decode(dlt645.encode(answer as Dlt645Message)).data).toMatchObject({ name: 'demandPeriod', value: 12 });
  expect(meter.answer(ask('clearMeter', { password: '123456' }))).toMatchObject(refused('other'));
});
