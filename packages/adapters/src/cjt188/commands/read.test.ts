import { buildCommand } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { cjt188 } from '../adapter.ts';
import type { Cjt188Message } from '../message.ts';
import { simulateCjt188 } from '../simulate.ts';
import { read } from './read.ts';

const address = '12345678901234';
const ask = (asked: string): Cjt188Message => {
  const context = { address: asked, now: () => 0, serial: 5 };
  return buildCommand(cjt188, 'read', context, { meterType: 'coldWater' })[0] as Cjt188Message;
};
const answer = simulateCjt188('cold-water', { now: Date.UTC(2026, 0, 1), random: () => 0.5, address });

test('a request is answered by its meter alone', () => {
  expect(ask(address)).toMatchObject({ meterType: 'coldWater', data: { di: '901F', serial: 5 } });
  expect(read.result?.(answer, ask(address))).toMatchObject({
    status: 'done',
    values: { address, current: { unit: 'm3' } },
  });
  expect(read.result?.(answer, ask('AAAAAAAAAAAAAA'))).toMatchObject({ status: 'done' });
  expect(read.result?.(answer, ask('12345678901235'))).toBeUndefined();
  expect(read.result?.({ ...answer, fromMeter: false }, ask(address))).toBeUndefined();
  expect(read.result?.({ ...answer, refused: true }, ask(address))).toMatchObject({ status: 'refused' });
});

test('what is asked for goes over the wire and back', () => {
  expect(cjt188.decode(cjt188.encode(ask(address)))).toMatchObject({ address, function: 'read', fromMeter: false });
});
