import { fromHex, toHex } from '@hutong/adapter-kit';
import { join, singles } from '@hutong/adapter-kit/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMessage } from '../__fixtures__/arbitrary-message.ts';
import { modbus } from '../adapter.ts';
import { decodeModbus, encodeModbus } from '../codec.ts';
import type { ModbusOptions } from '../options.ts';
import { sealAscii } from './ascii-frame.ts';
import { sealRtu } from './rtu-frame.ts';
import { sealTcp } from './tcp-frame.ts';

const rtu = (hex: string): Uint8Array => sealRtu(fromHex(hex));
const push = (chunks: readonly Uint8Array[], options?: ModbusOptions): unknown[] => {
  const framer = modbus.framer(options);
  return chunks.flatMap((chunk) => framer.push(chunk)).map(({ type, bytes }) => [type, toHex(bytes)]);
};

const readReply = rtu('0103040292FF9B');
const request = rtu('010300000002');

describe('mode auto', () => {
  test.each([
    ['rtu', readReply],
    ['ascii', sealAscii(fromHex('0103040292FF9B'))],
    ['tcp', sealTcp(fromHex('0103040292FF9B'), 9)],
  ])('finds out %s with the first frame, however it is cut', (mode, frame) => {
    const stream = join(frame, frame);
    for (const chunks of [[stream], singles(stream)])
      expect(push(chunks)).toEqual([
        ['frame', toHex(frame)],
        ['frame', toHex(frame)],
      ]);
    expect(decodeModbus(frame).mode).toBe(mode);
  });

  test('a request on a line that looks like a TCP header is one on a line', () => {
    // 0103 0000 0002 C40B: transaction, protocol 0, length 2, unit C4, function 0B.
    expect(push([request])).toEqual([['frame', toHex(request)]]);
    expect(decodeModbus(request)).toMatchObject({ mode: 'rtu', unit: 1, body: { start: 0, count: 2 } });
  });

  test('a stream without a frame is bounded', () => {
    const framer = modbus.framer();
    const events = framer.push(new Uint8Array(5000).fill(0x41));
    expect(framer.buffered).toBeLessThanOrEqual(1024);
    expect(events.every(({ type }) => type === 'discarded')).toBe(true);
  });
});

describe('a line without a start byte', () => {
  test('both directions are told apart by length and CRC', () => {
    expect(push([join(request, readReply, request)], { mode: 'rtu' })).toEqual(
      [request, readReply, request].map((frame) => ['frame', toHex(frame)]),
    );
  });

  test('noise that looks like the head of a long frame holds nothing up', () => {
    // The second byte makes it a reply of 250 bytes; behind a false start the frame that ends first wins.
    const noise = fromHex('FF00 FF03FA');
    const [discarded, frame] = push([join(noise, readReply)], { mode: 'rtu', direction: 'reply' });
    expect(discarded).toEqual(['discarded', toHex(noise)]);
    expect(frame).toEqual(['frame', toHex(readReply)]);
  });

  test('a whole frame inside the data of another one does not split it', () => {
    const outer = sealRtu(join(fromHex('01030A'), readReply, fromHex('00')));
    expect(push([outer], { mode: 'rtu', direction: 'reply' })).toEqual([['frame', toHex(outer)]]);
  });

  test('a broken frame is an error; what follows it is looked through for the next whole one', () => {
    const broken = readReply.map((byte, index) => (index === 5 ? byte ^ 1 : byte));
    expect(push([join(readReply, broken, broken, readReply)], { mode: 'rtu', direction: 'reply' })).toEqual([
      ['frame', toHex(readReply)],
      ['error', toHex(broken)],
      ['discarded', toHex(broken)],
      ['frame', toHex(readReply)],
    ]);
  });

  test('a function of no layout ends where its CRC fits, and is a value', () => {
    const own = rtu('11 64 0102030405');
    expect(push([join(own, readReply)], { mode: 'rtu' })).toEqual([
      ['frame', toHex(own)],
      ['frame', toHex(readReply)],
    ]);
    expect(decodeModbus(own)).toMatchObject({ function: 0x64, body: { name: 'raw', raw: '0102030405' } });
  });

  test('every frame of a long conversation is found', () => {
    const frames = fc.array(
      fc.tuple(
        arbitraryMessage('rtu', 'request').filter(
          ({ body }) => body.name !== 'raw' && !('mei' in body && 'raw' in body),
        ),
        arbitraryMessage('rtu', 'reply'),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(frames, (pairs) => {
        const sent = pairs.flat().map(encodeModbus);
        expect(push([join(...sent)], { mode: 'rtu' })).toEqual(sent.map((frame) => ['frame', toHex(frame)]));
      }),
      { seed: 645, numRuns: 100 },
    );
  });
});

test.each([
  ['0001000100091103', { mode: 'tcp' }, 'HT4006', 2],
  ['00010000000911030200', { mode: 'tcp' }, 'HT4001', 10],
  [toHex(rtu('01050000FF01')), { mode: 'rtu' }, 'HT4006', 4],
  [toHex(rtu('010300000002FF')), { mode: 'rtu', direction: 'request' }, 'HT4005', 1],
  [toHex(rtu('0100')), { mode: 'rtu' }, 'HT4006', 1],
  [toHex(sealAscii(fromHex('01050000FF01'))), { mode: 'ascii' }, 'HT4006', 9],
] as const)('%s is refused with its place', (hex, options, code, offset) => {
  try {
    decodeModbus(fromHex(hex), options);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ code, location: { offset } });
  }
});
