import { toHex } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { jt808 } from '../adapter.ts';

const join = (...parts: readonly string[]): string => parts.join('');
const head = join('00000000', '00000003', '01E52A00', '06FD3A00', '001E', '0258', '005A', '260101080000');
const place = join('3C', '001E', '01E52A00', '06FD3A00', '260101080000', '0001');
const identity = (size: number): string =>
  join('54'.padEnd(size * 2, '0'), '260101080000', '00', '02', size === 7 ? '00' : '0000');

const decode = (item: string) => {
  const frame = jt808.encode({ id: 0x0200, phone: '000000000001', serial: 1, body: { name: 'raw', raw: head + item } });
  const message = jt808.decode(frame);
  expect(toHex(jt808.encode(message))).toBe(toHex(frame));
  if (message.body.name !== 'location') expect.unreachable();
  return message.body;
};

const item = (id: string, value: string): string => id + (value.length / 2).toString(16).padStart(2, '0') + value;

// Layouts of public implementations; the frames are made here.
test.each([
  ['64', join('00000007', '01', '02', '01', '50', '0A', '01', '00', '00', place), 'driverAssistance'],
  ['65', join('00000007', '01', '01', '02', '05', '00000000', place), 'driverState'],
  ['67', join('00000007', '01', '02', place), 'blindSpot'],
])('item %sH has the identity of either rule', (id, value, name) => {
  for (const size of [7, 30])
    expect(decode(item(id, value + identity(size))).items).toMatchObject([
      {
        id: Number.parseInt(id, 16),
        name,
        value: {
          alarmId: 7,
          state: 1,
          speed: 60,
          latitude: 31.795712,
          time: '2026-01-01T08:00:00+08:00',
          identity: { terminalId: 'T', attachments: 2 },
        },
      },
    ]);
});

test('tyres come by their count; a count that is not that of the bytes leaves the item as bytes and the position whole', () => {
  const start = join('00000007', '01', place, identity(7));
  const tyre = join('03', '0002', '00B4', '0028', '005A');
  expect(decode(item('66', `${start}01${tyre}`)).items).toMatchObject([
    { name: 'tyres', value: { tyres: [{ position: 3, kind: 2, pressure: 180, temperature: 40, battery: 90 }] } },
  ]);
  expect(decode(item('66', `${start}02${tyre}`))).toMatchObject({
    altitude: 30,
    items: [{ id: 0x66, raw: `${start}02${tyre}` }],
  });
  expect(decode(item('66', `${start}00`)).items).toMatchObject([{ value: { tyres: [] } }]);
});

test('an alarm of another length stays bytes', () => {
  expect(decode(item('64', '0000000701')).items).toEqual([{ id: 0x64, raw: '0000000701' }]);
});
