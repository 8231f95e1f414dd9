import { buildCommand, crc16Modbus } from '@hutong/adapter-kit';
import { describeAdapter } from '@hutong/adapter-kit/testing';
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { myMeter, type MyMeterMessage } from './my-meter.ts';

const report: MyMeterMessage = {
  device: 1234,
  name: 'report',
  level: 128,
  temperature: 21.5,
  battery: 90,
  alarms: ['flooded'],
};

const device = fc.nat(0xffff_ffff);
const messages: fc.Arbitrary<MyMeterMessage> = fc.oneof(
  fc.record({
    device,
    name: fc.constant('report' as const),
    level: fc.nat(65_535),
    temperature: fc.integer({ min: -32_768, max: 32_767 }).map((value) => value / 10),
    battery: fc.nat(255),
    alarms: fc.subarray(['flooded', 'opened', 'bit7']),
  }),
  fc.record({ device, name: fc.constant('setInterval' as const), seconds: fc.nat(65_535) }),
  fc.record({ device, name: fc.constant('done' as const), result: fc.nat(255) }),
);

const reseal = (frame: Uint8Array): Uint8Array => {
  const sealed = frame.slice();
  const sum = crc16Modbus(sealed, 2, sealed.length - 2);
  sealed.set([sum & 0xff, sum >> 8], sealed.length - 2);
  return sealed;
};
const withLength = (frame: Uint8Array, length: number): Uint8Array => {
  const changed = frame.slice();
  changed[2] = length;
  return reseal(changed);
};
const good = myMeter.encode(report);

describeAdapter(myMeter, {
  // A vendor puts recorded frames of real devices here; these are made up like the meter.
  frames: [
    { name: 'report', bytes: good },
    { name: 'interval', bytes: myMeter.encode({ device: 7, name: 'setInterval', seconds: 600 }) },
  ],
  messages,
  start: good.subarray(0, 2),
  reseal,
  payload: (frame) => ({ from: 2, to: frame.length - 2 }),
  spoilChecksum(frame) {
    const spoilt = frame.slice();
    spoilt[frame.length - 1] = (frame[frame.length - 1] ?? 0) ^ 0xff;
    return spoilt;
  },
  limits: {
    shortest: myMeter.encode({ device: 7, name: 'done', result: 0 }),
    longest: good,
    tooLong: withLength(good, 17),
    tooShort: withLength(good, 1),
  },
  bound: 2 * 26,
  address: '1234',
});

describe('the command of the meter', () => {
  const [sent] = buildCommand(myMeter, 'setInterval', { address: '7', now: () => 0, serial: 1 }, { seconds: 60 });
  const command = myMeter.commands?.['setInterval'];

  test('goes down, and the answer of its own device ends it', () => {
    expect(sent).toEqual({ device: 7, name: 'setInterval', seconds: 60 });
    if (sent === undefined) expect.unreachable();
    expect(command?.result?.({ device: 7, name: 'done', result: 0 }, sent)).toMatchObject({ status: 'done' });
    expect(command?.result?.({ device: 7, name: 'done', result: 1 }, sent)).toMatchObject({ status: 'failed' });
    expect(command?.result?.({ device: 8, name: 'done', result: 0 }, sent)).toBeUndefined();
  });
});
