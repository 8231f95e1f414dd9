import { type MappingContext } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import type { Hj212Group, Hj212Message } from '../message.ts';
import { mapHj212 } from './observations.ts';

const context: MappingContext = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const message = (CN: string, ...content: Hj212Group[]): Hj212Message => ({ MN: 'm', CN, ST: '32', flag: 4, content });

test('an alarm of 2005 is a reading of its factor, with its beginning and its end', () => {
  const of = (type: string): ReturnType<typeof mapHj212> =>
    mapHj212(
      message(
        '2072',
        [['AlarmTime', '20260101080000']],
        [
          ['101-Ala', '1.1'],
          ['AlarmType', type],
        ],
      ),
      context,
    );
  expect(of('1')).toMatchObject({
    lost: [],
    records: [
      { property: 'pollution.alarm', value: true, component: '101', observedAt: '2026-01-01T08:00:00+08:00' },
      { property: 'water.totalPhosphorus', value: 1.1, note: 'CN 2072 Ala' },
    ],
  });
  expect(of('0').records[0]).toMatchObject({ property: 'pollution.alarm', value: false });
  // Another kind says neither.
  expect(of('7').records).toMatchObject([{ property: 'water.totalPhosphorus' }]);
  expect(mapHj212(message('2072', [['x-Ala', '?']]), context)).toMatchObject({ records: [], lost: ['x-Ala'] });
});

test('information of several instruments in one message keeps their names and their texts', () => {
  const { records, lost } = mapHj212(
    message(
      '3020',
      [['DataTime', '20260101080000']],
      [
        ['PolId', 'w01019'],
        ['i12001-Info', '0'],
      ],
      [
        ['PolId', 'w21001'],
        ['i12001-Info', '2'],
      ],
      [['i13001-Info', '']],
    ),
    context,
  );
  expect(records).toMatchObject([
    { property: 'device.information', value: 'i12001=0', component: 'w01019' },
    { property: 'device.information', value: 'i12001=2', component: 'w21001' },
  ]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(2);
  expect(lost).toEqual(['i13001-Info']);
});

test('equipment runs or stands still, and a day of running is told in seconds', () => {
  const at: Hj212Group = [['DataTime', '20260101000000']];
  expect(mapHj212(message('2021', at, [['SB1-RS', '1']], [['SB2-RS', '0']], [['SB3-RS', '5']]), context)).toMatchObject(
    {
      records: [
        { property: 'device.running', value: true, component: 'SB1' },
        { property: 'device.running', value: false, component: 'SB2' },
      ],
      lost: ['SB3-RS'],
    },
  );
  expect(mapHj212(message('2041', at, [['SB1-RT', '22.1']]), context).records).toMatchObject([
    { property: 'duration', unit: 's', value: 79_560, component: 'SB1' },
  ]);
});
