import { decodeStream, explainFrame, fromHex, toHex } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../__fixtures__/published-frames.ts';
import { cjt188 } from './adapter.ts';
import { decodeCjt188, encodeCjt188 } from './codec.ts';
import type { Cjt188Message } from './message.ts';
import type { Cjt188Options } from './options.ts';

const decode = (id: string, options?: Cjt188Options): Cjt188Message =>
  decodeCjt188(fromHex(frameOf('cjt188', id)), options);
const payload = ({ data }: Cjt188Message): unknown => data !== undefined && 'payload' in data && data.payload;

describe('identifiers in either order', () => {
  test.each([
    ['cjt-002', 'low-first'],
    ['cjt-013', 'high-first'],
  ])('%s is %s', (id, order) => {
    expect(decode(id).data).toMatchObject({ di: '901F', order });
  });

  test('an unknown one is read low byte first and keeps its bytes', () => {
    const message: Cjt188Message = {
      ...decode('cjt-009'),
      data: { di: '1234', order: 'low-first', serial: 0, payload: { kind: 'none' } },
    };
    expect(toHex(encodeCjt188(message))).toContain('341200');
    expect(decodeCjt188(encodeCjt188(message))).toEqual(message);
  });
});

test('a clock with the high byte first needs its quirk', () => {
  expect(payload(decode('cjt-018'))).toMatchObject({ time: { hex: '20200528205824' } });
  const options = { clockHighFirst: true };
  const read = decode('cjt-018', options);
  expect(payload(read)).toMatchObject({ time: '2020-05-28T20:58:24+08:00' });
  expect(toHex(encodeCjt188(read, options))).toBe(frameOf('cjt188', 'cjt-018').replace(/^(?:FE)+/, ''));
});

test('a heat power of three bytes needs its quirk', () => {
  const options = { shortPower: true };
  const heat = decode('cjt-029');
  const frame = encodeCjt188(heat, options);
  expect(frame[10]).toBe(0x2d);
  expect(decodeCjt188(frame, options)).toEqual(heat);
  expect(payload(decodeCjt188(frame))).toMatchObject({ kind: 'raw' });
});

test('vendor codes of the valve need their quirk', () => {
  expect(payload(decode('cjt-022'))).toEqual({ kind: 'valve', command: 0x66 });
  expect(payload(decode('cjt-022', { vendorValveCodes: true }))).toEqual({ kind: 'valve', command: 'open' });
  expect(payload(decode('cjt-034'))).toEqual({ kind: 'valve', command: 'open' });
});

test.each([
  ['standard', 'closed'],
  ['flags', 'closed'],
  ['moving', 'moving'],
] as const)('valve bits 01 in the dialect %s are %s', (valveBits, valve) => {
  const read = decode('cjt-036', { valveBits });
  expect(payload(read)).toMatchObject({ status: { valve } });
  expect(decodeCjt188(encodeCjt188(read, { valveBits }), { valveBits })).toEqual(read);
});

test('an upload that only looks like the protocol is refused at once, and what follows it is found', () => {
  const upload = fromHex(frameOf('cjt188', 'cjt-e08'));
  const good = fromHex(frameOf('cjt188', 'cjt-004'));
  const events = cjt188.framer().push(Uint8Array.of(...upload, ...good));
  expect(events.filter(({ type }) => type === 'frame')).toMatchObject([{ offset: upload.length }]);
  expect(decodeStream(cjt188, upload).frames).not.toContainEqual(
    expect.objectContaining({ message: expect.anything() as unknown }),
  );
});

test('bytes behind the payload are kept', () => {
  const water = decode('cjt-013');
  const { data } = water;
  if (data === undefined || 'raw' in data) expect.unreachable();
  const longer = { ...water, data: { ...data, surplus: 'ABCD' } };
  expect(decodeCjt188(encodeCjt188(longer))).toEqual(longer);
});

test.each([
  ['address', { address: '12' }],
  ['meterType', { meterType: 'steam' }],
  ['function', { function: 99 }],
  ['data.di', { data: { di: '9', order: 'low-first', serial: 0, payload: { kind: 'none' } } }],
  ['data.serial', { data: { di: '901F', order: 'low-first', payload: { kind: 'raw', raw: '00' } } }],
  ['data.payload.kind', { data: { di: '901F', order: 'low-first', serial: 1, payload: { kind: 'steam' } } }],
  ['data', { data: { di: '901F', order: 'low-first', serial: 1, payload: { kind: 'raw', raw: '00'.repeat(260) } } }],
])('a wrong %s cannot be encoded', (field, change) => {
  try {
    encodeCjt188({ ...decode('cjt-013'), ...change } as unknown as Cjt188Message);
    expect.unreachable();
  } catch (error) {
    expect(HutongError.isInstance(error) && [error.code, error.location.field]).toEqual(['HT4009', field]);
  }
});

test('codes and bits are explained in words', () => {
  const names = (id: string) =>
    explainFrame(cjt188, fromHex(frameOf('cjt188', id))).fields.flatMap(({ field, name }) =>
      name === undefined ? [] : [[field, name.zh]],
    );
  expect(names('cjt-002')).toEqual([
    ['meterType', '冷水水表'],
    ['control', '读数据应答'],
    ['data.di', '计量数据'],
    ['data.payload.status', '阀门关、有厂商自定义位'],
  ]);
  expect(names('cjt-028')).toContainEqual(['meterType', '热量表']);
  expect(names('cjt-034')).toContainEqual(['data.payload.command', '开阀']);
});
