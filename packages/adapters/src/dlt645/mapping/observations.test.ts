import { ByteReader, fromHex, type MappingContext, type MappingResult } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { frameOf } from '../../__fixtures__/published-frames.ts';
import { decodeDlt645, encodeDlt645 } from '../codec.ts';
import type { Dlt645Message } from '../message.ts';
import type { ItemValue } from '../items/item.ts';
import { itemOf } from '../messages/item-data.ts';
import { mapDlt645 } from './observations.ts';

const context: MappingContext = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const map = (id: string): MappingResult => mapDlt645(decodeDlt645(fromHex(frameOf('dlt645', id))), context);
const reply = (di: string, value: ItemValue, change: Partial<Dlt645Message> = {}): MappingResult => {
  const { name = '', unit } = itemOf('2007', di) ?? {};
  const message: Dlt645Message = {
    address: '000000000001',
    edition: '2007',
    function: 'read',
    fromMeter: true,
    refused: false,
    more: false,
    ...change,
    data: { kind: 'item', di, name, unit, value },
  };
  return mapDlt645(decodeDlt645(encodeDlt645(message)), context);
};

test('a voltage is a reading of its phase, at the time of receipt', () => {
  expect(map('dlt-010')).toMatchObject({
    records: [
      {
        id: 'urn:hutong:observation:gateway-1:dlt645-003411001043-1767240000000-02010100-0-voltage',
        device: 'urn:hutong:device:gateway-1:dlt645-003411001043',
        property: 'voltage',
        value: 229.7,
        unit: 'V',
        component: 'A',
        observedAt: '2026-01-01T12:00:00+08:00',
        quality: 'good',
      },
    ],
    lost: [],
  });
});

test('energies keep their direction, and surplus bytes are named', () => {
  expect(map('dlt-012')).toMatchObject({
    records: [{ property: 'energy.active.import', value: 26.37, unit: 'kW.h' }],
    lost: ['surplus bytes'],
  });
  expect(map('dlt-066')).toMatchObject({ records: [{ property: 'energy.active.import', value: 1343.89 }] });
  expect(map('dlt-y07')).toMatchObject({ records: [{ property: 'power.active', value: -5.1234 }] });
});

test('a block of status words gives what each of its words gives', () => {
  const { records, lost } = reply('040005FF', [
    [],
    [],
    ['relayOpen'],
    ['voltageLoss', 'currentCut'],
    [],
    [],
    ['powerDown'],
  ]);
  expect(records).toContainEqual(expect.objectContaining({ property: 'relay.open', value: true }));
  expect(records).toContainEqual(expect.objectContaining({ property: 'voltage.lost', component: 'A', value: true }));
  expect(records).toContainEqual(expect.objectContaining({ property: 'voltage.lost', component: 'B', value: false }));
  expect(lost).toEqual(['statusWord4 currentCut', 'statusWord7']);
});

test('the record of an event of a phase is its beginning and its end, the same however often it is read', () => {
  const read = (di: string, endedAt: ItemValue, receivedAt = context.receivedAt): MappingResult => {
    const names = itemOf('2007', di);
    const blank = names?.codec.read(new ByteReader(new Uint8Array(names.codec.size).fill(0xff)), 'value') as object;
    const value = { ...blank, startedAt: '2026-01-01T08:00:00+08:00', endedAt } as ItemValue;
    const data = { kind: 'item', di, name: names?.name ?? '', unit: undefined, value } as const;
    const message = { address: '000000000001', edition: '2007', function: 'read', data } as const;
    return mapDlt645({ ...message, fromMeter: true, refused: false, more: false }, { ...context, receivedAt });
  };
  const { records, lost } = read('03010201', '2026-01-01T08:05:00+08:00');
  expect(records).toMatchObject([
    { property: 'voltage.lost', component: 'B', value: true, observedAt: '2026-01-01T08:00:00+08:00' },
    { property: 'voltage.lost', component: 'B', value: false, observedAt: '2026-01-01T08:05:00+08:00' },
  ]);
  expect(lost).toEqual(['event.voltageLoss.B.record1 measurements']);
  expect(new Set(records.map(({ id }) => id)).size).toBe(2);
  expect(read('03010202', '2026-01-01T08:05:00+08:00', 0).records).toEqual(records);
  expect(read('03010201', { hex: 'FFFFFFFFFFFF' }).records).toHaveLength(1);
  expect(read('030D0201', '2026-01-01T08:05:00+08:00').records).toEqual([]);
});

test('a block has a reading for each tariff or phase; one that is not available is named', () => {
  const { records, lost } = reply('0201FF00', [220.1, null, 221.3]);
  expect(records).toMatchObject([
    { component: 'A', value: 220.1 },
    { component: 'C', value: 221.3 },
  ]);
  expect(lost).toEqual(['voltage.block B not available']);
  expect(reply('0001FF00', [10, 4, 6]).records).toMatchObject([
    { value: 10 },
    { value: 4, component: 'tariff1' },
    { value: 6, component: 'tariff2' },
  ]);
});

test('a maximum demand has the time at which it occurred', () => {
  expect(reply('01010000', { value: 1.25, occurredAt: '2026-07-01T19:15:00+08:00' }).records).toMatchObject([
    { property: 'demand.active.import', value: 1.25, observedAt: '2026-07-01T19:15:00+08:00' },
  ]);
});

test('a status word says what is and what is not', () => {
  expect(map('dlt-y11').records).toMatchObject([{ property: 'relay.open', value: true }]);
  expect(reply('04000504', ['undervoltage']).records).toMatchObject([
    { property: 'voltage.lost', value: false, component: 'A' },
    { property: 'voltage.under', value: true },
    { property: 'voltage.over', value: false },
    { property: 'current.over', value: false },
    { property: 'load.over', value: false },
    { property: 'phase.cut', value: false },
  ]);
});

test('settlement values, parameters, refusals and missing frames are named as lost', () => {
  expect(reply('00010001', 3)).toEqual({ records: [], lost: ['energy.forwardActive.total.settlement1'] });
  expect(reply('04000102', '12:00:00')).toEqual({ records: [], lost: ['time'] });
  expect(map('dlt-057')).toEqual({ records: [], lost: ['errors'] });
  expect(reply('0001FF00', [1], { more: true }).lost).toEqual(['follow-up frames']);
  expect(map('dlt-001')).toEqual({ records: [], lost: [] });
});
