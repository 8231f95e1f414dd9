import { fromHex, toHex } from '@hutong/adapter-kit';
import { accounted, describeAdapter, join, replay, singles } from '@hutong/adapter-kit/testing';
import { codeLists } from '@hutong/standard';
import { expect, test } from 'vitest';
import { frameOf, goodFrames } from '../__fixtures__/published-frames.ts';
import { jt808 } from './adapter.ts';
import { sealPacket, unescapePacket } from './frame.ts';
import { alarmBits } from './items/bits.ts';
import { alarmProperties } from './mapping/properties.ts';
import { arbitraryMessage } from './__fixtures__/arbitrary-message.ts';

const packet = (length: number, declared = length): Uint8Array =>
  Uint8Array.of(0x0f, 1, declared >> 8, declared & 0xff, 0, 0, 0, 0, 0, 1, 0, 1, ...new Uint8Array(length).fill(0x7e));
const frames = goodFrames('jt808', fromHex).filter(
  // One frame each: no stream, no split message, no body alone.
  ({ bytes }) => bytes[0] === 0x7e && bytes.indexOf(0x7e, 1) === bytes.length - 1,
);

describeAdapter(jt808, {
  frames,
  messages: arbitraryMessage,
  start: fromHex('7E'),
  reseal(bytes) {
    try {
      return sealPacket(unescapePacket(bytes, 1, bytes.length - 1).subarray(0, -1));
    } catch {
      return bytes;
    }
  },
  payload: (bytes) => ({ from: 1, to: bytes.length - 2 }),
  spoilChecksum(bytes) {
    const content = unescapePacket(bytes, 1, bytes.length - 1).slice();
    const at = content.length - 1;
    // A checksum that needs no escape.
    content[at] = content[at] === 0x55 ? 0x56 : 0x55;
    const sealed = sealPacket(content.subarray(0, at));
    const body = sealed.subarray(0, sealed.length - (sealed.at(-3) === 0x7d ? 3 : 2));
    return join(body, content.subarray(at), fromHex('7E'));
  },
  limits: {
    shortest: sealPacket(packet(0)),
    longest: sealPacket(packet(1023)),
    tooLong: sealPacket(packet(1030, 6)),
    tooShort: sealPacket(packet(3, 8)),
  },
  bound: 2092,
  skip: { garbage: 'a delimiter of noise may open the frame behind it; the tests below state what comes out' },
});

test('a frame behind noise is found; a delimiter belongs to one frame only', () => {
  const good = fromHex(frameOf('jt808', 'sc-0200-basic'));
  for (const prefix of ['7E', '7E7E7E', '00FF', '7EFFFFFFFF', '7E02000026', '7E7D03', 'FF7E00FF7E']) {
    const stream = join(fromHex(prefix), good);
    const whole = replay(jt808, [stream]);
    const found = whole.events.filter(({ type }) => type === 'frame');
    expect([prefix, found.map(({ hex }) => jt808.decode(fromHex(hex)))]).toEqual([prefix, [jt808.decode(good)]]);
    expect(accounted(whole)).toBe(toHex(stream));
    expect(replay(jt808, singles(stream)).events).toEqual(whole.events);
  }
});

test('frames that share a delimiter are both found, each byte once', () => {
  const good = fromHex(frameOf('jt808', 'sc-0200-basic'));
  const beat = fromHex(frameOf('jt808', 'sc-0002-heartbeat'));
  const stream = join(good, beat.subarray(1), good.subarray(1));
  const { events } = replay(jt808, [stream]);
  expect(events.map(({ type }) => type)).toEqual(['frame', 'frame', 'frame']);
  expect(events.map(({ hex }) => jt808.decode(fromHex(hex)).id)).toEqual([0x200, 2, 0x200]);
  expect(events.map(({ hex }) => hex).join('')).toHaveLength(stream.length * 2);
});

test('a stream without delimiters does not fill the memory', () => {
  const framer = jt808.framer();
  framer.push(fromHex('7E'));
  framer.push(new Uint8Array(100_000).fill(1));
  expect(framer.buffered).toBeLessThan(2092);
  const good = fromHex(frameOf('jt808', 'sc-0200-basic'));
  expect(framer.push(good).map(({ type }) => type)).toContain('frame');
});

test('every alarm bit has a name of its own, and maps to a known property', () => {
  expect(new Set(alarmBits).size).toBe(32);
  const known = new Set(codeLists['ht-observed-property'].entries.map(({ code }) => code as string));
  for (const [bit, property] of Object.entries(alarmProperties)) {
    expect(alarmBits as readonly string[]).toContain(bit);
    expect(known).toContain(property);
  }
});
