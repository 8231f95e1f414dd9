import { decodeStream, type MappingContext } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { frameOf } from '../../__fixtures__/published-frames.ts';
import { hj212 } from '../adapter.ts';
import { decodeHj212 } from '../codec.ts';
import type { Hj212Group } from '../message.ts';
import { mapHj212 } from './observations.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const context: MappingContext = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const map = (id: string, options?: Parameters<typeof mapHj212>[2]): ReturnType<typeof mapHj212> =>
  mapHj212(decodeHj212(bytes(frameOf('hj212', id))), context, options);
const values = ({ records }: ReturnType<typeof mapHj212>): unknown =>
  Object.fromEntries(
    records.flatMap((record) => (record.type === 'Observation' ? [[record.property, record.value]] : [])),
  );

test('the unit trap: the same packet in ng, ug and mg', () => {
  expect(values(map('hj-029', { pmUnit: 'ng' }))).toMatchObject({
    'air.pm2_5': 75.6,
    'air.pm10': 140.6,
    'air.tsp': 178,
  });
  expect(values(map('hj-029'))).toMatchObject({ 'air.pm2_5': 75600, 'noise.level': 57.9, temperature: 24.8 });
  expect(values(map('hj-029', { pmUnit: 'mg' }))).toMatchObject({ 'air.pm2_5': 75_600_000 });
});

test('gases follow their own setting, carbon monoxide none', () => {
  expect(values(map('hj-007'))).toMatchObject({ 'air.no2': 4, 'air.co': 0.427 });
  expect(values(map('hj-007', { gasUnit: 'mg' }))).toMatchObject({ 'air.no2': 4000, 'air.co': 0.427 });
});

test('a reading has device, unit, time and a stable id', () => {
  const { records } = map('hj-020');
  expect(records[1]).toMatchObject({
    id: 'urn:hutong:observation:gateway-1:hj212-ZX00001-2011-20191018104900-a34004-Rtd-air.pm2_5',
    device: 'urn:hutong:device:gateway-1:hj212-ZX00001',
    value: 25,
    unit: 'ug/m3',
    observedAt: '2019-10-18T10:49:00+08:00',
    quality: 'good',
    component: 'a34004',
  });
  expect(map('hj-020').records).toEqual(records);
});

test('a factor with a sampling time of its own keeps it', () => {
  const { records } = map('hj-018');
  expect(records).toContainEqual(
    expect.objectContaining({ property: 'water.totalNitrogen', observedAt: '2021-03-20T00:54:00+08:00', value: 45.16 }),
  );
});

test('unknown factors, further statistics and other fields are named as lost', () => {
  expect(map('hj-003')).toMatchObject({ records: [], lost: expect.arrayContaining(['a214-Rtd']) as string[] });
  expect(map('hj-036').lost).toEqual(['w00000-Cou', 'w00000-Min', 'w00000-Max', 'w01001-Min', 'w01001-Max']);
  expect(map('hj-009')).toEqual({ records: [], lost: ['QnRtn'] });
  expect(map('hj-019').lost).toContain('LA-td');
});

test('noise of a day: Ld and Ln under their own suffix', () => {
  expect(values(map('hj-033'))).toMatchObject({ 'noise.day': 52.5, 'noise.night': 52.5, 'noise.dayNight': 50 });
});

const withFlag = (flag: string): unknown => {
  const { records } = mapHj212(
    {
      MN: 'm',
      CN: '2011',
      content: [
        [['DataTime', '20260101080000']],
        [
          ['a34004-Rtd', '5'],
          ['a34004-Flag', flag],
        ],
      ],
    },
    context,
  );
  return records.map((record) => record.type === 'Observation' && record.quality)[0];
};

test.each([
  ['N', 'good'],
  ['F', 'bad'],
  ['M', 'maintenance'],
  ['S', 'substituted'],
  ['D', 'bad'],
  ['C', 'maintenance'],
  ['T', 'bad'],
  ['B', 'bad'],
  ['Z', 'uncertain'],
])('flag %s is %s: only N is a good value', (flag, quality) => {
  expect(withFlag(flag)).toBe(quality);
});

test('without a sound time the reading is uncertain and has the time of receipt', () => {
  const { records } = mapHj212({ MN: 'm', CN: '2011', content: [[['a34004-Rtd', '5']]] }, context);
  expect(records).toMatchObject([{ quality: 'uncertain', observedAt: '2026-01-01T12:00:00+08:00' }]);
});

test('a stream with a split message that never ends still gives its readings', () => {
  const { records } = decodeStream(hj212, bytes(frameOf('hj212', 'hj-036')), context);
  expect(records).toHaveLength(2);
});

test('a history of several times gives each reading its own', () => {
  const at = (hour: string, value: string): Hj212Group[] => [
    [['DataTime', `201608010${hour}0000`]],
    [
      ['a34004-Avg', value],
      ['a34004-Flag', 'N'],
    ],
  ];
  const content = [...at('8', '5'), ...at('9', '6')];
  const { records, lost } = mapHj212({ MN: 'm', CN: '2061', content }, context);
  expect(records).toMatchObject([
    { value: 5, observedAt: '2016-08-01T08:00:00+08:00' },
    { value: 6, observedAt: '2016-08-01T09:00:00+08:00' },
  ]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(2);
  expect(lost).toEqual([]);
});

test('flue gas in m3/s is a flow in litres; codes of 2005 have the property of those of 2017', () => {
  const content: Hj212Group[] = [
    [['DataTime', '20260101080000']],
    [['a00000-Rtd', '1.25']],
    [['101-Rtd', '0.3']],
    [['02-Rtd', '35']],
    [['w20116-Rtd', '0.1']],
  ];
  const { records, lost } = mapHj212({ MN: 'm', CN: '2011', content }, context, { gasUnit: 'mg' });
  expect(records).toMatchObject([
    { property: 'flow.rate', value: 1250 },
    { property: 'water.totalPhosphorus', value: 0.3 },
    { property: 'air.so2', value: 35_000 },
  ]);
  expect(lost).toEqual(['w20116-Rtd']);
});

test('a heartbeat of 2025 says that the station is online; 2017 knows none', () => {
  const beat = { MN: 'm', CN: '9015', QN: '20260101080000123', flag: 9, content: [] };
  expect(mapHj212(beat, context).records).toMatchObject([
    { property: 'device.online', value: true, observedAt: '2026-01-01T08:00:00.123+08:00' },
  ]);
});
