import { fromHex, sum8 } from '@hutong/adapter-kit';
import { describeAdapter } from '@hutong/adapter-kit/testing';
import { codeLists } from '@hutong/standard';
import { expect, test } from 'vitest';
import { goodFrames } from '../__fixtures__/published-frames.ts';
import { gb26875 } from './adapter.ts';
import { sealFrame } from './frame.ts';
import { analogTypes } from './items/analogs.ts';
import { partStateBits, systemOperationBits, systemStateBits } from './items/bits.ts';
import { commandNames } from './items/commands.ts';
import { profileFor } from './messages/layouts-for.ts';
import { arbitraryMessage, arbitraryTypes } from './__fixtures__/arbitrary-message.ts';

const frame = (body: Uint8Array): Uint8Array => sealFrame(body);
const body = (unit: Uint8Array, length = unit.length): Uint8Array => {
  const bytes = new Uint8Array(25 + unit.length);
  bytes.set(fromHex('0100 0101 050009020715 010000000000 020000000000'));
  bytes.set([length & 0xff, length >> 8, 2], 22);
  bytes.set(unit, 25);
  return bytes;
};

describeAdapter(gb26875, {
  frames: goodFrames('gb26875', fromHex),
  messages: arbitraryMessage,
  start: fromHex('4040'),
  reseal(bytes) {
    const sealed = bytes.slice();
    sealed[bytes.length - 3] = sum8(bytes, 2, bytes.length - 3);
    return sealed;
  },
  payload: (bytes) => ({ from: 2, to: bytes.length - 3 }),
  spoilChecksum(bytes) {
    const spoilt = bytes.slice();
    spoilt[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 0xff;
    return spoilt;
  },
  limits: {
    shortest: frame(body(new Uint8Array())),
    longest: frame(body(new Uint8Array(1024).fill(200))),
    tooLong: frame(body(new Uint8Array(1025).fill(200))),
    tooShort: frame(body(new Uint8Array(4).fill(200), 3)),
  },
  bound: 2 * 1054,
});

test('the tables have the codes of the code lists, one for one', () => {
  const codes = (list: { readonly entries: readonly { readonly code: string }[] }): number[] =>
    list.entries.map(({ code }) => Number(code));
  const indexes = (names: readonly string[]): number[] => names.map((_, index) => index);
  expect(indexes(systemStateBits)).toEqual(codes(codeLists['gb-t-26875-3-system-status-bit']));
  expect(indexes(partStateBits)).toEqual(codes(codeLists['gb-t-26875-3-component-status-bit']));
  expect(indexes(systemOperationBits)).toEqual(codes(codeLists['gb-t-26875-3-operation-bit']));
  expect(Object.keys(analogTypes).map(Number)).toEqual(codes(codeLists['gb-t-26875-3-analog-type']));
  expect(Object.keys(commandNames).map(Number)).toEqual(codes(codeLists['gb-t-26875-3-command']));
  const types = Object.keys(profileFor(undefined).layouts).map(Number);
  expect(types).toEqual(codes(codeLists['gb-t-26875-3-data-type']));
  expect(arbitraryTypes).toEqual(types);
});

test('every analog type maps to a known property', () => {
  const known = new Set(codeLists['ht-observed-property'].entries.map(({ code }) => code as string));
  for (const { property } of Object.values(analogTypes)) expect(known).toContain(property);
});
