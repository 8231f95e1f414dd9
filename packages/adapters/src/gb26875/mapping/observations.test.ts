import { fromHex, type MappingContext } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { frameOf } from '../../__fixtures__/published-frames.ts';
import { decodeGb18030 } from '../../text/gb18030.ts';
import { decodeGb26875 } from '../codec.ts';
import { mapGb26875 } from './observations.ts';

const context: MappingContext = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const decodeText = (hex: string): string => decodeGb18030(fromHex(hex), 0, hex.length / 2).text;
const message = (id: string): ReturnType<typeof decodeGb26875> => decodeGb26875(fromHex(frameOf('gb26875', id)));
const map = (id: string, change?: Partial<MappingContext>): ReturnType<typeof mapGb26875> =>
  mapGb26875(message(id), { ...context, ...change });

test('a fire is one alarm and the end of nothing else', () => {
  const { records, lost } = map('gb-034');
  const values = Object.fromEntries(
    records.map((record) => 'property' in record && [record.property, record.value]).filter(Boolean) as [
      string,
      unknown,
    ][],
  );
  expect(values).toMatchObject({ 'fire.alarm': true, 'fire.fault': false, 'fire.configurationChanged': true });
  expect(records).toHaveLength(14);
  expect(records[1]).toMatchObject({
    id: 'urn:hutong:observation:gateway-1:gb26875-1108152157446-11-20260101120000-0-fire.alarm',
    device: 'urn:hutong:device:gateway-1:gb26875-1108152157446',
    component: '1.1',
    observedAt: '2026-01-01T12:00:00+08:00',
    quality: 'good',
  });
  expect(lost).toEqual([]);
});

test('a component has its address and its text; the reserved bit is named as lost', () => {
  const { records, lost } = map('gb-014');
  expect(records).toContainEqual(
    expect.objectContaining({
      property: 'fire.fault',
      value: true,
      component: '1.2/121.513-1027',
      note: '这是一个转码测试',
    }),
  );
  expect(lost).toEqual(['reserved bits']);
});

test('analog values are exact, in the unit of the property', () => {
  expect(map('gb-016').records).toMatchObject([
    { property: 'temperature', value: 80, unit: 'Cel' },
    { property: 'water.level', value: 204.81, unit: 'm' },
  ]);
  const base = message('gb-015');
  if (base.unit?.name !== 'partAnalog') expect.unreachable();
  const [object] = base.unit.objects;
  if (object === undefined) expect.unreachable();
  const analog = (analogType: number, value: number): unknown =>
    mapGb26875(
      { ...base, unit: { type: 3, name: 'partAnalog', objects: [{ ...object, analogType, value }] } },
      context,
    );
  expect(analog(4, 12)).toMatchObject({ records: [{ property: 'pressure', value: 1200, unit: 'kPa' }] });
  expect(analog(3, -5)).toMatchObject({ records: [{ value: -0.5 }] });
  expect(analog(99, 1)).toEqual({ records: [], lost: ['analog type 99'] });
});

test('an operation says what was done, not what was not', () => {
  const { records, lost } = map('gb-017');
  expect(records).toMatchObject([{ property: 'fire.manualAlarm', value: true }]);
  expect(lost).toEqual(['operator', 'reserved bits']);
});

test('a keep-alive says that the device is online', () => {
  expect(map('gb-008')).toMatchObject({
    records: [{ property: 'device.online', value: true }],
    lost: ['unit type 22'],
  });
});

test('a registered device keeps its id, and a broken clock makes readings uncertain', () => {
  const device = 'urn:hutong:device:estate:panel-1';
  const asked: string[] = [];
  const deviceOf = (address: string): string => {
    asked.push(address);
    return device;
  };
  const fire = message('gb-034');
  if (fire.unit?.name !== 'systemState') expect.unreachable();
  const objects = fire.unit.objects.map((object) => ({ ...object, time: { invalid: '000000000000' } }));
  const { records, lost } = mapGb26875({ ...fire, unit: { ...fire.unit, objects } }, { ...context, deviceOf });
  expect(records[0]).toMatchObject({ device, quality: 'uncertain', observedAt: '2026-01-01T12:00:00+08:00' });
  expect([asked, lost]).toEqual([['1108152157446'], ['time']]);
});

test('a confirmation maps to nothing', () => {
  expect(map('gb-004')).toEqual({ records: [], lost: [] });
});

test('a description that was cut in a character, or is filled with bytes that are none, loses them', () => {
  const base = message('gb-014');
  if (base.unit?.name !== 'partState') expect.unreachable();
  const [object] = base.unit.objects;
  if (object === undefined) expect.unreachable();
  const noted = (hex: string): unknown =>
    mapGb26875(
      {
        ...base,
        unit: { type: 2, name: 'partState', objects: [{ ...object, description: { text: decodeText(hex), hex } }] },
      },
      context,
    ).records.map((record) => ('note' in record ? record.note : undefined))[0];
  expect(noted(`${'D5E2CAC7'.repeat(7)}CAC7CA`)).toBe(`${'这是'.repeat(7)}是`);
  expect(noted('FF'.repeat(31))).toBeUndefined();
});
