import { fault, type Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

// JT/T 808-2019, 4.4: 7E · header · body · checksum · 7E; inside, 7E is 7D 02 and 7D is 7D 01.
export const delimiter = 0x7e;
const escape = 0x7d;
/** Longest packet: header with sub-package fields, 1023 bytes of body, checksum. */
export const maximumPacket = 21 + 1023 + 1;
/** Longest frame: every byte escaped, and two delimiters. */
export const maximumFrame = maximumPacket * 2 + 2;

/** XOR of bytes. */
export function xor8(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let value = 0;
  for (let index = from; index < to; index++) value ^= bytes[index] ?? 0;
  return value;
}

/**
 * Where the content of a frame is. The opening delimiter may belong to the frame before it, and then it is not here.
 * With a trace it takes note of what is wrong and goes on.
 */
export function contentOf(frame: Uint8Array, trace?: Trace): { readonly from: number; readonly to: number } {
  if (frame.length === 0) throw new HutongError('HT4001', { offset: 0, facts: { length: 0 } });
  const from = frame[0] === delimiter ? 1 : 0;
  const last = frame.length - 1;
  if (frame[last] !== delimiter || last < from) {
    fault(trace, new HutongError('HT4001', { offset: frame.length, field: 'end', facts: { reason: 'unterminated' } }));
    return { from, to: frame.length };
  }
  let inner = from;
  // A loop finds it before `indexOf` is called.
  while (frame[inner] !== delimiter) inner++;
  if (inner < last)
    fault(trace, new HutongError('HT4005', { offset: inner, field: 'end', facts: { reason: 'surplus' } }));
  return { from, to: inner };
}

/** Header, body and checksum without escapes: `bytes` between `from` and `to` (exclusive). */
export interface Packet {
  bytes: Uint8Array;
  from: number;
  to: number;
  /** XOR of all of them, checksum included: 0 when it is right. */
  xor: number;
  /** The bytes are those of the frame, so offsets in them are offsets in the frame. */
  isFrame: boolean;
  /** Offset in the frame of an escape that is none; -1 without one. Nothing behind it can be trusted. */
  badEscape: number;
}

// One packet is read at a time and no value keeps a view of its bytes.
const scratch = new Uint8Array(maximumFrame);
const open: Packet = { bytes: scratch, from: 0, to: 0, xor: 0, isFrame: false, badEscape: -1 };

const opened = (
  bytes: Uint8Array,
  from: number,
  to: number,
  xor: number,
  isFrame: boolean,
  badEscape: number,
): Readonly<Packet> => {
  open.bytes = bytes;
  open.from = from;
  open.to = to;
  open.xor = xor;
  open.isFrame = isFrame;
  open.badEscape = badEscape;
  return open;
};

/** The packet between two delimiters, in the frame itself or without its escapes; it holds until the next one is opened. */
export function openPacket(frame: Uint8Array, from: number, to: number, bareEscape = false): Readonly<Packet> {
  let plain = from;
  let xor = 0;
  for (; plain < to; plain++) {
    const byte = frame[plain] ?? 0;
    if (byte === escape) break;
    xor ^= byte;
  }
  if (plain === to) return opened(frame, from, to, xor, true, -1);
  const bytes = to - from > scratch.length ? new Uint8Array(to - from) : scratch;
  let length = 0;
  let badEscape = -1;
  xor = 0;
  for (let index = from; index < to; index++) {
    let byte = frame[index] ?? 0;
    if (byte === escape) {
      const next = index + 1 < to ? frame[index + 1] : undefined;
      if (next === 1 || next === 2) {
        if (next === 2) byte = delimiter;
        index++;
      } else if (!bareEscape || index !== to - 1) {
        badEscape = index;
        break;
      }
    }
    bytes[length++] = byte;
    xor ^= byte;
  }
  return opened(bytes, 0, length, xor, false, badEscape);
}

/**
 * Opens a whole frame in one pass; undefined when it has an escape or anything that is wrong, which a closer look then
 * finds.
 */
export function openPlain(frame: Uint8Array): Readonly<Packet> | undefined {
  const from = frame[0] === delimiter ? 1 : 0;
  const last = frame.length - 1;
  if (last < from || frame[last] !== delimiter) return undefined;
  let xor = 0;
  for (let index = from; index < last; index++) {
    const byte = frame[index] ?? 0;
    if (byte === escape || byte === delimiter) return undefined;
    xor ^= byte;
  }
  return opened(frame, from, last, xor, true, -1);
}

/** What a bad escape is called where it is an error. */
export const escapeError = (offset: number): HutongError =>
  new HutongError('HT4006', { offset, field: 'escape', facts: { reason: 'bad-escape' } });

/** The packet between the delimiters as bytes of its own. Throws HT4006 for an escape that is none. */
export function unescapePacket(frame: Uint8Array, from: number, to: number, bareEscape = false): Uint8Array {
  const packet = openPacket(frame, from, to, bareEscape);
  if (packet.badEscape >= 0) throw escapeError(packet.badEscape);
  return packet.bytes.slice(packet.from, packet.to);
}

/** The offset in a frame of a byte of its packet. */
export function frameOffset(frame: Uint8Array, packetOffset: number): number {
  let index = frame[0] === delimiter ? 1 : 0;
  for (let count = 0; count < packetOffset && index < frame.length; count++) index += frame[index] === escape ? 2 : 1;
  return Math.min(index, frame.length);
}

/** Puts checksum, escapes and delimiters around header and body. */
export function sealPacket(packet: Uint8Array): Uint8Array {
  const frame = [delimiter];
  const put = (byte: number): void => {
    if (byte === delimiter) frame.push(escape, 2);
    else if (byte === escape) frame.push(escape, 1);
    else frame.push(byte);
  };
  packet.forEach(put);
  put(xor8(packet));
  frame.push(delimiter);
  return Uint8Array.from(frame);
}
