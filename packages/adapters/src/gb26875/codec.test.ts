import { decodeStream, explainFrame, fromHex } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { expect, test } from 'vitest';
import { frameOf } from '../__fixtures__/published-frames.ts';
import { decodeGb26875, encodeGb26875 } from './codec.ts';
import { gb26875 } from './adapter.ts';
import type { DataUnit } from './messages/data-unit.ts';

const message = decodeGb26875(fromHex(frameOf('gb26875', 'gb-014')));

test('a data unit that promises too much tells what the header said', () => {
  try {
    decodeGb26875(fromHex(frameOf('gb26875', 'gb-e07')));
    expect.unreachable();
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    expect([error.code, error.location.field, error.location.offset]).toEqual([
      'HT4001',
      'unit.objects.0.partType',
      31,
    ]);
    expect(error.facts).toMatchObject({
      unit: { type: 2, count: 2, hex: '02020300' },
      header: { serial: 1, source: 1 },
    });
  }
});

test('bytes behind the objects are kept, and named as lost', () => {
  const unit = { type: 91 as const, name: 'patrolCheck' as const, objects: [{ timeoutMinutes: 10 }], surplus: 'AB' };
  const frame = encodeGb26875({ ...message, unit });
  expect(decodeGb26875(frame).unit).toEqual(unit);
});

test('a repeated BCD device reads right with its quirk, and writes BCD again', () => {
  const frame = fromHex(frameOf('gb26875', 'gb-035'));
  const decoded = decodeGb26875(frame, { bcdTime: true });
  expect(decoded.time).toBe('2026-09-19T14:30:05+08:00');
  expect(encodeGb26875(decoded, { bcdTime: true })).toEqual(frame);
});

test('a confirmation with the sum of its request passes only with the quirk', () => {
  const frame = fromHex(frameOf('gb26875', 'gb-e01'));
  expect(decodeStream(gb26875, frame).frames).toMatchObject([{ error: { code: 'HT4002' } }]);
  expect(decodeStream(gb26875, frame, undefined, { adapter: { uncheckedAcknowledgement: true } }).frames).toMatchObject(
    [{ message: { command: 'confirm', serial: 105 } }],
  );
});

test('the quirk does not cover data', () => {
  const frame = fromHex(frameOf('gb26875', 'gb-014'));
  frame[frame.length - 3] = 0;
  expect(() => decodeGb26875(frame, { uncheckedAcknowledgement: true })).toThrow('HT4002');
});

test('the clock command with a reserved byte is a quirk', () => {
  const time = '2026-01-01T12:00:00+08:00';
  const clock = {
    ...message,
    unit: { type: 90 as const, name: 'setClock' as const, objects: [{ reserved: 0, time }] },
  };
  const frame = encodeGb26875(clock, { clockReservedByte: true });
  expect(decodeGb26875(frame, { clockReservedByte: true })).toEqual(clock);
  expect(decodeGb26875(frame).unit).toHaveProperty('surplus');
});

test.each([
  ['serial', { serial: 65536 }],
  ['source', { source: 2 ** 48 }],
  ['command', { command: 256 }],
  ['time', { time: '2026-02-30T00:00:00+08:00' }],
  ['unit.name', { unit: { type: 1, name: 'partState', objects: [] } }],
])('a wrong %s cannot be encoded', (field, change) => {
  try {
    encodeGb26875({ ...message, ...change } as typeof message);
    expect.unreachable();
  } catch (error) {
    expect(HutongError.isInstance(error) && [error.code, error.location.field]).toEqual(['HT4009', field]);
  }
});

test('an explanation names the bits of parts, transmitters and operations, and a test', () => {
  const time = '2026-01-01T12:00:00+08:00';
  const names = (unit: DataUnit): unknown =>
    explainFrame(gb26875, encodeGb26875({ ...message, unit }))
      .fields.filter(({ field }) => field.endsWith('.state') || field.endsWith('.operations'))
      .map(({ name }) => name?.zh);
  const part = { systemType: 1, systemAddress: 1, partType: 42, partAddress: 1 };
  const state = ['normalMonitoring', 'powerFault'] as const;
  expect(names({ type: 2, name: 'partState', objects: [{ ...part, state, description: '', time }] })).toEqual([
    expect.stringContaining('电源故障'),
  ]);
  expect(names({ type: 21, name: 'deviceState', objects: [{ state: ['channelFault', 'lineFault'], time }] })).toEqual([
    '测试状态、与监控中心通信信道故障、监测连接线路故障',
  ]);
  const operations = ['mute', 'patrolAnswer'];
  expect(names({ type: 24, name: 'deviceOperation', objects: [{ operations, operator: 1, time }] })).toEqual([
    '消音、查岗应答',
  ]);
});
