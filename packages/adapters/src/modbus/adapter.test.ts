import { crc16Modbus, fromHex } from '@hutong/adapter-kit';
import { describeAdapter } from '@hutong/adapter-kit/testing';
import { describe, expect, test } from 'vitest';
import { published } from '../__fixtures__/published-frames.ts';
import { arbitraryMessage } from './__fixtures__/arbitrary-message.ts';
import { modbus } from './adapter.ts';
import { sealAscii } from './frame/ascii-frame.ts';
import { sealRtu } from './frame/rtu-frame.ts';
import { sealTcp } from './frame/tcp-frame.ts';

/** Good frames of one mode and direction, from outside. */
const frames = (mode: string, direction: string): { readonly name: string; readonly bytes: Uint8Array }[] =>
  published('modbus')
    .filter((vector) => vector.mode === mode && vector.direction === direction && !vector.suspect)
    .filter(({ expect, provenance }) => !('error' in expect || 'frames' in expect) && provenance !== 'self-made')
    .map(({ id, frame }) => ({ name: id, bytes: fromHex(frame) }));

const asciiOf = (bytes: Uint8Array): Uint8Array => sealAscii(bytes.subarray(0, -2));
const registers = (count: number): Uint8Array =>
  Uint8Array.of(1, 3, count * 2, ...new Uint8Array(count * 2).fill(0x5a));

const line = {
  start: fromHex('0103'),
  reseal: (bytes: Uint8Array) => sealRtu(bytes.subarray(0, -2)),
  payload: (bytes: Uint8Array) => ({ from: 0, to: bytes.length - 2 }),
  spoilChecksum(bytes: Uint8Array) {
    const spoilt = bytes.slice();
    const crc = crc16Modbus(bytes, 0, bytes.length - 2) ^ 0x0ff0;
    spoilt.set([crc & 0xff, crc >> 8], bytes.length - 2);
    return spoilt;
  },
  bound: 4 * 256,
  address: '17',
};

describe('replies on a line', () => {
  describeAdapter(modbus, {
    ...line,
    skip: { explanation: 'the decoder does not report its fields yet' },
    frames: frames('rtu', 'fromDevice'),
    messages: arbitraryMessage('rtu', 'reply'),
    options: { mode: 'rtu', direction: 'reply', profile: 'renke-rs-ws', start: 0 },
    limits: {
      shortest: fromHex('018302C0F1'),
      longest: sealRtu(Uint8Array.of(1, 1, 251, ...new Uint8Array(251).fill(0x5a))),
      tooLong: sealRtu(Uint8Array.of(1, 3, 252, ...new Uint8Array(252).fill(0x5a))),
      tooShort: sealRtu(fromHex('010304029200')),
    },
  });
});

describe('requests on a line', () => {
  describeAdapter(modbus, {
    ...line,
    frames: frames('rtu', 'toDevice'),
    messages: arbitraryMessage('rtu', 'request'),
    options: { mode: 'rtu', direction: 'request' },
    limits: {
      shortest: sealRtu(fromHex('0111')),
      longest: sealRtu(Uint8Array.of(1, 15, 0, 0, 7, 0x90, 247, ...new Uint8Array(247).fill(0x5a))),
      tooLong: sealRtu(Uint8Array.of(1, 16, 0, 0, 0, 124, 248, ...new Uint8Array(248).fill(0x5a))),
      tooShort: sealRtu(fromHex('01030000')),
    },
    skip: {
      explanation: 'the decoder does not report its fields yet',
      mapping: 'a request says nothing of the device',
      simulation: 'the simulated devices answer',
    },
  });
});

describe('replies as text', () => {
  describeAdapter(modbus, {
    frames: frames('rtu', 'fromDevice').map(({ name, bytes }) => ({ name, bytes: asciiOf(bytes) })),
    messages: arbitraryMessage('ascii', 'reply'),
    options: { mode: 'ascii', direction: 'reply', profile: 'renke-rs-ws', start: 0 },
    start: fromHex('3A'),
    // A digit that is none any more needs no LRC to be refused.
    reseal(bytes) {
      const digits = new TextDecoder().decode(bytes.subarray(1, -4));
      return /^[0-9A-F]*$/.test(digits) ? sealAscii(fromHex(digits)) : bytes;
    },
    payload: (bytes) => ({ from: 1, to: bytes.length - 4 }),
    spoilChecksum(bytes) {
      const spoilt = bytes.slice();
      spoilt[bytes.length - 3] = bytes[bytes.length - 3] === 0x31 ? 0x32 : 0x31;
      return spoilt;
    },
    limits: {
      shortest: sealAscii(fromHex('018302')),
      longest: sealAscii(Uint8Array.of(1, 1, 251, ...new Uint8Array(251).fill(0x5a))),
      tooLong: sealAscii(Uint8Array.of(1, 1, 252, ...new Uint8Array(252).fill(0x5a))),
      tooShort: new TextEncoder().encode(':0183\r\n'),
    },
    bound: 2 * 513,
    skip: {
      explanation: 'the decoder does not report its fields yet',
      simulation: 'the simulated devices speak RTU',
    },
  });
});

describe('replies over TCP', () => {
  const read = sealTcp(registers(3), 1);
  describeAdapter(modbus, {
    frames: frames('tcp', 'fromDevice'),
    messages: arbitraryMessage('tcp', 'reply'),
    options: { mode: 'tcp', direction: 'reply', profile: 'renke-rs-ws', start: 0 },
    start: fromHex('0001000000'),
    reseal: (bytes) => bytes,
    payload: (bytes) => ({ from: 6, to: bytes.length }),
    spoilChecksum: (bytes) => bytes,
    limits: {
      shortest: sealTcp(fromHex('018302'), 1),
      longest: sealTcp(Uint8Array.of(1, 1, 251, ...new Uint8Array(251).fill(0x5a)), 7),
      tooLong: Uint8Array.of(1, 1, 0, 0, 0, 255, ...new Uint8Array(255).fill(0x5a)),
      tooShort: Uint8Array.of(1, 1, 0, 0, 0, 1, ...read.subarray(6)),
    },
    bound: 2 * 260,
    skip: {
      explanation: 'the decoder does not report its fields yet',
      'bad checksum': 'the MBAP header has no checksum; TCP has its own',
      garbage: 'half a frame and a whole one cannot be told apart without a checksum; TCP loses no bytes',
      simulation: 'the simulated devices speak RTU',
    },
  });
});

test('lower-case digits of ASCII frames are read with their quirk only', () => {
  const upper = new TextEncoder().encode(':01030000000AF2\r\n');
  const lower = new TextEncoder().encode(':01030000000af2\r\n');
  const message = modbus.decode(upper, { mode: 'ascii', direction: 'request' });
  expect(() => modbus.decode(lower, { mode: 'ascii', direction: 'request' })).toThrow('HT4006');
  const options = { mode: 'ascii', direction: 'request', lowerCaseDigits: true } as const;
  expect(modbus.decode(lower, options)).toEqual(message);
  expect(modbus.framer(options).push(lower)).toMatchObject([{ type: 'frame', offset: 0 }]);
  expect(modbus.framer({ lowerCaseDigits: true }).push(lower)).toMatchObject([{ type: 'frame', offset: 0 }]);
  const strict = modbus.framer({ mode: 'ascii' });
  expect([...strict.push(lower), ...strict.end()].map(({ type }) => type)).not.toContain('frame');
});
