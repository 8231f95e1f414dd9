import { fromHex, toHex } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { describe, expect, test } from 'vitest';
import { answers } from './address.ts';
import { decodeDlt645, encodeDlt645 } from './codec.ts';
import { sealFrame } from './frame.ts';
import type { Dlt645Message } from './message.ts';

const address = fromHex('129078563412');
const reply = (control: number, data: string): Dlt645Message =>
  decodeDlt645(sealFrame(address, control, fromHex(data)));

describe('what the dictionary says', () => {
  test.each([
    ['00000100 78563412', 'energy.forwardActive.total', 123456.78, 'kWh'],
    ['00000000 81210080', 'energy.combinedActive.total', -21.81, 'kWh'],
    ['00030100 10000000', 'energy.forwardActive.tariff3', 0.1, 'kWh'],
    ['02000100 10000000', 'energy.forwardActive.total.settlement2', 0.1, 'kWh'],
    ['00001500 10000000', 'energy.forwardActive.A', 0.1, 'kWh'],
    ['00000A00 10000000', 'energy.reverseApparent.total', 0.1, 'kVAh'],
    ['00010202 010080', 'current.A', -0.001, 'A'],
    ['00000602 9989', 'powerFactor.total', -0.999, undefined],
    ['02008002 0050', 'frequency', 50, 'Hz'],
    ['07008002 5082', 'temperature', -25, 'C'],
    ['00FF0102 FFFF 0122 0222', 'voltage.block', [null, 220.1, 220.2], 'V'],
    [
      '00000101 341200 1519010726',
      'maxDemand.forwardActive.total',
      { value: 0.1234, occurredAt: '2026-07-01T19:15:00+08:00' },
      'kW',
    ],
    ['02010004 305912', 'time', '12:59:30', undefined],
    ['0C010004 305912 01200726', 'dateTime', { time: '2026-07-20T12:59:30+08:00', weekday: 1 }, undefined],
    ['04050004 0100', 'statusWord4', ['voltageLoss'], undefined],
    ['FF050004 0000 0000 1000 0100 0000', 'statusWord.block', [[], [], ['relayOpen'], ['voltageLoss'], []], undefined],
    ['00019202 345682', 'current.wide.A', -2563.4, 'A'],
    ['00009302 345612', 'activePower.wide.total', 1256.34, 'kW'],
    ['0000A302 78563412', 'activePower.wideFine.total', 1234.5678, 'kW'],
    ['01FF0605 1519010726 00000100', 'freeze.daily.block.1', '151901072600000100', undefined],
    ['09040004 001200', 'activeConstant', 1200, 'imp/kWh'],
    ['01000605 1519010726', 'freeze.daily.time.1', '2026-07-01T19:15:00+08:00', undefined],
    ['01010605 00010000 00020000', 'freeze.daily.forwardActive.1', [1, 2], 'kWh'],
  ])('%s', (data, name, value, unit) => {
    expect(reply(0x91, data).data).toEqual({ kind: 'item', di: expect.any(String) as string, name, value, unit });
  });

  test('text is sent with its last character first', () => {
    const text = Array.from(new TextEncoder().encode('V1.20')).toReversed();
    const padded = toHex(Uint8Array.from([...Array.from({ length: 27 }, () => 0), ...text]));
    expect(reply(0x91, `01008004 ${padded}`).data).toMatchObject({ name: 'softwareVersion', value: 'V1.20' });
  });

  test.each([
    ['00400100 10000000', '00014000'],
    ['0000FE00 10000000', '00FE0000'],
    ['01020304 05', '04030201'],
    ['00000100 1000', '00010000'],
  ])('%s is kept as it is', (data, di) => {
    expect(reply(0x91, data).data).toMatchObject({ kind: 'unknownItem', di });
  });
});

test('the function code alone tells the editions apart', () => {
  expect(reply(0x81, '1190').edition).toBe('1997');
  expect(reply(0x81, '1090 10000000').data).toMatchObject({ name: 'energy.forwardActive.total', value: 0.1 });
  expect(reply(0x81, '11B6 2002').data).toMatchObject({ name: 'voltage.A', value: 220, unit: 'V' });
  expect(reply(0x91, '1090 10000000').data).toMatchObject({ kind: 'unknownItem' });
  expect(reply(0x83, '01').function).toBe('security');
  expect(decodeDlt645(sealFrame(address, 0x83, fromHex('1090 10000000')), { edition: '1997' })).toMatchObject({
    edition: '1997',
    function: 'readAgain',
    data: { value: 0.1 },
  });
});

test('the error byte is a bit set', () => {
  expect(reply(0xd1, '02').data).toEqual({ kind: 'errors', errors: ['noRequestedData'] });
  expect(reply(0xd4, '06').data).toEqual({ kind: 'errors', errors: ['noRequestedData', 'passwordOrUnauthorised'] });
});

test('why a security module refuses is opaque, as is what it says', () => {
  expect(reply(0xc3, '0210').data).toEqual({ kind: 'raw', raw: '0210' });
  expect(reply(0x83, '0100030734').data).toEqual({ kind: 'raw', raw: '0100030734' });
});

test('a password of 1997 has no identifier', () => {
  expect(reply(0x0f, '01332211 02665544')).toMatchObject({
    edition: '1997',
    data: { kind: 'password', old: '01332211', new: '02665544' },
  });
  expect(reply(0x8f, '02665544').data).toEqual({ kind: 'password', new: '02665544' });
});

test('a relay command says what, who and until when', () => {
  const { data } = reply(0x1c, '02000000 04030201 1A00 595923311226');
  expect(data).toEqual({
    kind: 'relay',
    authority: { level: 2, password: '000000', operator: '04030201' },
    action: 'trip',
    parameter: 0,
    validUntil: '2026-12-31T23:59:59+08:00',
  });
});

test('a read with an identifier of two bytes is broken, whatever the edition', () => {
  expect(reply(0x11, '11B6')).toMatchObject({ function: 'read', data: { kind: 'raw', raw: '11B6' } });
});

test('68H and 16H inside a frame split nothing, and wake-up bytes are skipped', () => {
  const frame = sealFrame(fromHex('686868161668'), 0x91, fromHex('00000100 35E335E3'));
  expect(toHex(frame)).toContain('68166816');
  expect(decodeDlt645(Uint8Array.of(0xfe, 0xfe, ...frame)).address).toBe('681616686868');
});

test.each([
  ['AAAAAAAAAAAA', '000000000001', true],
  ['AAAAAAAA0001', '123456780001', true],
  ['AAAAAAAA0001', '123456780002', false],
  ['123456780002', '123456780002', true],
])('a request to %s is answered by %s: %s', (asked, actual, expected) => {
  expect(answers(asked, actual)).toBe(expected);
});

test.each([
  ['address', { address: '12' }],
  ['function', { function: 'security', edition: '1997' }],
  ['data.value', { data: { kind: 'item', di: '02010100', name: 'voltage.A', unit: 'V', value: 1000 } }],
  ['data.di', { data: { kind: 'item', di: 'EE010100', name: 'none', unit: 'V', value: 1 } }],
  ['data.kind', { data: { kind: 'baud', rate: 2400 } }],
  ['data', { data: { kind: 'raw', raw: '00'.repeat(201) } }],
])('a wrong %s cannot be encoded', (field, change) => {
  try {
    encodeDlt645({ ...reply(0x91, '00000100 10000000'), ...change } as Dlt645Message);
    expect.unreachable();
  } catch (error) {
    expect(HutongError.isInstance(error) && [error.code, error.location.field]).toEqual(['HT4009', field]);
  }
});
