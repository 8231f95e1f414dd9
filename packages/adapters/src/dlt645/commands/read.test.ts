import { buildCommand } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { dlt645 } from '../adapter.ts';
import type { Dlt645Message } from '../message.ts';
import { read } from './read.ts';

const context = (address: string): { address: string; now: () => number; serial: number } => ({
  address,
  now: () => 0,
  serial: 1,
});
const voltage = (address: string, change: Partial<Dlt645Message> = {}): Dlt645Message => ({
  address,
  edition: '2007',
  function: 'read',
  fromMeter: true,
  refused: false,
  more: false,
  data: { kind: 'item', di: '02010100', name: 'voltage.A', unit: 'V', value: 220.5 },
  ...change,
});
const sent = (address: string): Dlt645Message => {
  const [message] = buildCommand(dlt645, 'read', context(address), { di: '02010100' });
  return message as Dlt645Message;
};

test('a request is addressed, and answered by its meter alone', () => {
  const request = sent('1');
  expect(request).toMatchObject({ address: '000000000001', function: 'read', fromMeter: false });
  expect(read.result?.(voltage('000000000001'), request)).toEqual({ status: 'done', values: { 'voltage.A': 220.5 } });
  expect(read.result?.(voltage('000000000002'), request)).toBeUndefined();
  expect(read.result?.(voltage('000000000001', { fromMeter: false }), request)).toBeUndefined();
  const other = { kind: 'item', di: '02010200', name: 'voltage.B', unit: 'V', value: 220.5 } as const;
  expect(read.result?.(voltage('000000000001', { data: other }), request)).toBeUndefined();
});

test('a refusal is an answer with its reasons', () => {
  const refusal = voltage('000000000001', { refused: true, data: { kind: 'errors', errors: ['noRequestedData'] } });
  expect(read.result?.(refusal, sent('1'))).toMatchObject({ status: 'refused', reason: { en: 'No such data' } });
});

test('a wild card takes the reply of the only meter', () => {
  expect(read.result?.(voltage('000000000002'), sent('AAAAAAAAAAAA'))).toMatchObject({ status: 'done' });
});

test('an identifier of four digits is one of 1997', () => {
  expect(buildCommand(dlt645, 'read', context('1'), { di: '9010' })).toMatchObject([{ edition: '1997' }]);
  expect(() => buildCommand(dlt645, 'read', context('1'), { di: '90' })).toThrow(
    expect.objectContaining({ code: 'HT4012' }),
  );
});
