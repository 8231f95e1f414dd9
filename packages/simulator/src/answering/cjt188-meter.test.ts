import { buildCommand } from '@hutong/adapter-kit';
import { cjt188, type Cjt188Message } from '@hutong/adapters/cjt188';
import { expect, test } from 'vitest';
import { cjt188Meter, type Cjt188MeterKind } from './cjt188-meter.ts';

const number = '12340000000001';
const now = Date.UTC(2026, 0, 1);
const meterOf = (kind: Cjt188MeterKind, address = number) =>
  cjt188Meter({ address, kind, now: () => now, random: () => 0.5 });
const ask = (name: string, parameters: object, address = number): Cjt188Message => {
  const [message] = buildCommand(cjt188, name, { address, now: () => now, serial: 7 }, { ...parameters });
  return cjt188.decode(cjt188.encode(message as Cjt188Message));
};

test.each([
  ['cold-water', 'coldWater', 'water.volume'],
  ['hot-water', 'hotWater', 'water.volume'],
  ['heat', 'heat', 'heat.energy'],
  ['gas', 'gas', 'gas.volume'],
] as const)('a %s meter answers its own type, any type and the wild card', (kind, meterType, property) => {
  const meter = meterOf(kind);
  for (const asked of [ask('read', { meterType }), ask('read', {}), ask('read', {}, 'A'.repeat(14))]) {
    const [answer] = meter.answer(asked);
    expect(answer).toMatchObject({ meterType, address: number, fromMeter: true, data: { serial: 7 } });
    const { records } = cjt188.map(answer as Cjt188Message, {
      system: 'test',
      division: '340111999001',
      receivedAt: now,
    });
    expect(records).toContainEqual(expect.objectContaining({ property }));
  }
  const other = kind === 'cold-water' ? 'hotWater' : 'coldWater';
  expect(meter.answer(ask('read', { meterType: other }))).toEqual([]);
  expect(meter.answer(ask('read', { meterType }, '99990000000009'))).toEqual([]);
  expect(meter.answer(ask('read', { meterType, di: '9999' }))).toMatchObject([{ refused: true }]);
});

test('commands change what the meter says, and a heat meter has no valve', () => {
  const gas = meterOf('gas');
  expect(gas.answer(ask('valve', { action: 'close' }))).toMatchObject([
    { meterType: 'gas', data: { payload: { status: { valve: 'closed' } } } },
  ]);
  expect(gas.answer(ask('read', {}))).toMatchObject([{ data: { payload: { status: { valve: 'closed' } } } }]);
  gas.answer(ask('setBase', { value: 12.5 }));
  gas.answer(ask('setReadingDay', { day: 3 }));
  gas.answer(ask('setClock', { time: '2026-01-01T08:00:00+08:00' }));
  expect(gas.state).toEqual({
    valve: 'closed',
    base: { value: 12.5, unit: 'm3' },
    readingDay: 3,
    clock: '2026-01-01T08:00:00+08:00',
  });
  const heat = meterOf('heat');
  expect(heat.answer(ask('valve', { action: 'close' }))).toMatchObject([{ refused: true }]);
  expect(heat.state).toEqual({});
});

test('an address with its type in front makes a meter of that type', () => {
  expect(meterOf('cold-water', `13-${number}`).answer(ask('readAddress', {}))).toMatchObject([
    { meterType: 'reclaimedWater', address: number, function: 'readAddress' },
  ]);
});
