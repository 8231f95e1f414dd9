import { fromHex, type MappingContext, type MappingResult } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { frameOf } from '../../__fixtures__/published-frames.ts';
import { decodeCjt188, encodeCjt188 } from '../codec.ts';
import type { Cjt188Message } from '../message.ts';
import type { Payload, Quantity } from '../messages/data.ts';
import { mapCjt188 } from './observations.ts';
import { convert } from './quantity.ts';

const context: MappingContext = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const map = (id: string): MappingResult => mapCjt188(decodeCjt188(fromHex(frameOf('cjt188', id))), context);
const valuesOf = ({ records }: MappingResult): unknown =>
  Object.fromEntries(
    records.flatMap((record) =>
      record.type === 'Observation' ? [[record.property, [record.value, record.unit]]] : [],
    ),
  );

test('a water meter: volume, valve and battery; settlement and clock are named as lost', () => {
  const result = map('cjt-002');
  expect(valuesOf(result)).toEqual({
    'water.volume': [556677, 'm3'],
    'valve.open': [false, undefined],
    'valve.fault': [false, undefined],
    'battery.low': [false, undefined],
  });
  expect(result.records[0]).toMatchObject({
    device: 'urn:hutong:device:gateway-1:cjt188-10-78330011223344',
    observedAt: '2026-01-01T12:00:00+08:00',
  });
  expect(result.lost).toEqual(['settlement', 'time', 'vendor status']);
});

test('a heat meter: heat in MJ, power, flow, volume, temperatures and hours', () => {
  expect(valuesOf(map('cjt-029'))).toEqual({
    'heat.energy': [1946.16, 'MJ'],
    'heat.power': [0, 'kW'],
    'heat.flow': [0, 'm3/h'],
    'heat.volume': [19.83, 'm3'],
    'temperature.supply': [19.14, 'Cel'],
    'temperature.return': [19.15, 'Cel'],
    'operation.time': [28, 'h'],
    'battery.low': [false, undefined],
  });
});

test('a short reply is in cubic metres', () => {
  expect(valuesOf(map('cjt-004'))).toMatchObject({ 'water.volume': [123456.78, 'm3'] });
});

test('a gas meter has a property of its own', () => {
  const water = decodeCjt188(fromHex(frameOf('cjt188', 'cjt-013')));
  const gas = decodeCjt188(encodeCjt188({ ...water, meterType: 'gas' }));
  expect(valuesOf(mapCjt188(gas, context))).toMatchObject({ 'gas.volume': [2, 'm3'] });
});

test('what is not available, of another unit or no reading is named', () => {
  const water = decodeCjt188(fromHex(frameOf('cjt188', 'cjt-013')));
  const { data } = water;
  if (data === undefined || 'raw' in data || data.payload.kind !== 'volume') expect.unreachable();
  const change = (current: Quantity): MappingResult => {
    const payload: Payload = { ...(data.payload as Extract<Payload, { kind: 'volume' }>), current };
    const message: Cjt188Message = { ...water, data: { ...data, payload } };
    return mapCjt188(decodeCjt188(encodeCjt188(message)), context);
  };
  expect(change({ value: null, unit: 0xff }).lost).toContain('current not available');
  expect(change({ value: 3, unit: 'kWh' }).lost).toContain('current not available');
  expect(valuesOf(change({ value: 3.05, unit: 'm3*10' }))).toMatchObject({ 'water.volume': [30.5, 'm3'] });
  expect(map('cjt-006')).toEqual({ records: [], lost: ['refusal'] });
  expect(map('cjt-009')).toEqual({ records: [], lost: [] });
  expect(map('cjt-038')).toEqual({ records: [], lost: ['identifier 901F'] });
});

test('a valve reply says how the valve stands', () => {
  expect(valuesOf(map('cjt-036'))).toMatchObject({ 'valve.open': [false, undefined] });
});

test.each([
  [{ value: 170.47, unit: 'L' }, 'volume', 0.17047],
  [{ value: 0.07, unit: 'm3*100' }, 'volume', 7],
  [{ value: 540.6, unit: 'kWh' }, 'energy', 1946.16],
  [{ value: 0.29, unit: 'GJ' }, 'energy', 290],
  [{ value: 12.34, unit: 'MWh' }, 'energy', 44424],
  [{ value: 1.1, unit: 'W*10' }, 'power', 0.011],
  [{ value: 36, unit: 'MJ/h' }, 'power', 10],
  [{ value: 0.1234, unit: 'm3/h' }, 'flow', 0.1234],
  [{ value: 1, unit: 'm3' }, 'energy', undefined],
  [{ value: { hex: 'AA' }, unit: 'm3' }, 'volume', undefined],
] as const)('%j as %s is %s', (quantity, dimension, expected) => {
  expect(convert(quantity, dimension)).toBe(expected);
});

test('meters of several types with one number are devices of their own, and one may be registered by its number', () => {
  const water = decodeCjt188(fromHex(frameOf('cjt188', 'cjt-013')));
  const asked: unknown[] = [];
  const deviceOf = (address: string, plain?: string): string | undefined => {
    asked.push([address, plain]);
    return undefined;
  };
  const devices = (['coldWater', 'hotWater', 'gas', 'any'] as const).map((meterType) => {
    const [record] = mapCjt188({ ...water, meterType }, { ...context, deviceOf }).records;
    return record?.type === 'Observation' ? record.device : undefined;
  });
  expect(devices.map((urn) => urn?.split(':').at(-1))).toEqual([
    'cjt188-10-00002020120218',
    'cjt188-11-00002020120218',
    'cjt188-30-00002020120218',
    'cjt188-00002020120218',
  ]);
  expect(asked[1]).toEqual(['11-00002020120218', '00002020120218']);
});

test('a freeze record is a reading of its own time, uncertain as its layout is, and comes again the same', () => {
  const message: Cjt188Message = {
    meterType: 'coldWater',
    address: '12340000000001',
    fromMeter: true,
    refused: false,
    more: false,
    function: 'read',
    data: {
      di: 'D301',
      order: 'high-first',
      serial: 3,
      payload: {
        kind: 'freeze',
        time: '2026-01-01T00:00:00+08:00',
        volume: { value: 12.34, unit: 'm3' },
        rate: { value: 0.36, unit: 'm3/h' },
        temperature: 18.5,
        pressure: 0.3,
        rest: '000000',
      },
    },
  } as unknown as Cjt188Message;
  const mapped = mapCjt188(message, { system: 's', division: '340102001001', receivedAt: 5 });
  expect(mapped).toMatchObject({
    lost: ['pressure', 'rest'],
    records: [
      { property: 'water.volume', value: 12.34, observedAt: '2026-01-01T00:00:00+08:00', quality: 'uncertain' },
      { property: 'flow.rate', value: 0.1, unit: 'L/s' },
      { property: 'temperature', value: 18.5 },
    ],
  });
  expect(mapCjt188(message, { system: 's', division: '340102001001', receivedAt: 9 })).toEqual(mapped);
});
