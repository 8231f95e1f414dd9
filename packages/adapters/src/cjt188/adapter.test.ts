import { fromHex, sum8 } from '@hutong/adapter-kit';
import { describeAdapter } from '@hutong/adapter-kit/testing';
import { goodFrames } from '../__fixtures__/published-frames.ts';
import { cjt188 } from './adapter.ts';
import { sealFrame } from './frame.ts';
import { arbitraryMessage } from './__fixtures__/arbitrary-message.ts';

/** A read reply with so many bytes of data, and a length byte that may say otherwise. */
const frame = (size: number, length = size): Uint8Array => {
  const body = new Uint8Array(10 + size).fill(0x33);
  body.set(fromHex('10 11223344556677'));
  body[8] = 0x81;
  body[9] = length;
  return sealFrame(body);
};
/** An upload of another protocol: it starts like a request for the address and is far too long for one. */
const lookAlike = (): Uint8Array => {
  const bytes = frame(40);
  bytes[9] = 0x03;
  bytes[bytes.length - 2] = sum8(bytes, 0, bytes.length - 2);
  return bytes;
};
const awake = (text: string): Uint8Array => fromHex(text.replace(/^(?:FE)+/, ''));

describeAdapter(cjt188, {
  frames: goodFrames('cjt188', awake),
  messages: arbitraryMessage,
  start: fromHex('68'),
  reseal(bytes) {
    const sealed = bytes.slice();
    sealed[bytes.length - 2] = sum8(bytes, 0, bytes.length - 2);
    return sealed;
  },
  payload: (bytes) => ({ from: 1, to: bytes.length - 2 }),
  spoilChecksum(bytes) {
    const spoilt = bytes.slice();
    spoilt[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 0xff;
    return spoilt;
  },
  limits: { shortest: frame(0), longest: frame(255), tooLong: lookAlike(), tooShort: frame(8, 3) },
  bound: 2 * 268,
});
