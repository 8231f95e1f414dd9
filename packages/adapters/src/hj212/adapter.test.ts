import { describeAdapter } from '@hutong/adapter-kit/testing';
import { codeLists } from '@hutong/standard';
import { expect, test } from 'vitest';
import { goodFrames } from '../__fixtures__/published-frames.ts';
import { hj212 } from './adapter.ts';
import { sealPacket } from './frame.ts';
import { pollutants } from './items/pollutants.ts';
import { arbitraryMessage } from './__fixtures__/arbitrary-message.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const longest = `CP=&&${'a'.repeat(1012)}=1&&`;

/** A packet that says another length than it has. */
const claiming = (length: string, segment: string): Uint8Array => {
  const packet = sealPacket(bytes(segment));
  packet.set(bytes(length), 2);
  return packet;
};

describeAdapter(hj212, {
  frames: goodFrames('hj212', bytes),
  messages: arbitraryMessage,
  start: bytes('##'),
  reseal: (packet) => sealPacket(packet.subarray(6, -6)),
  payload: (packet) => ({ from: 6, to: packet.length - 6 }),
  spoilChecksum(packet) {
    const spoilt = packet.slice();
    const at = packet.length - 6;
    spoilt[at] = packet[at] === 0x31 ? 0x32 : 0x31;
    return spoilt;
  },
  limits: {
    shortest: sealPacket(bytes('CP=&&&&')),
    longest: sealPacket(bytes(longest)),
    tooLong: claiming('1025', `${longest}&`),
    tooShort: claiming('0000', 'CP=&&&&'),
  },
  bound: 2 * 1036,
});

test('every factor code maps to a known property', () => {
  const known = new Set(codeLists['ht-observed-property'].entries.map(({ code }) => code as string));
  for (const { property } of Object.values(pollutants)) expect(known).toContain(property);
});
