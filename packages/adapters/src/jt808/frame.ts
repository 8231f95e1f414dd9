import type { Trace } from '@hutong/adapter-kit';
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
  const fail = (error: HutongError): void => {
    if (trace === undefined) throw error;
    trace.fault(error);
  };
  if (frame.length === 0) throw new HutongError('HT4001', { offset: 0, facts: { length: 0 } });
  const from = frame[0] === delimiter ? 1 : 0;
  const last = frame.length - 1;
  if (frame[last] !== delimiter || last < from) {
    fail(new HutongError('HT4001', { offset: frame.length, field: 'end', facts: { reason: 'unterminated' } }));
    return { from, to: frame.length };
  }
  const inner = frame.indexOf(delimiter, from);
  if (inner < last) fail(new HutongError('HT4005', { offset: inner, field: 'end', facts: { reason: 'surplus' } }));
  return { from, to: inner };
}

/** The packet between the delimiters, without escapes. Throws HT4006 for an escape that is none. */
export function unescapePacket(
  frame: Uint8Array,
  from: number,
  to: number,
  bareEscape = false,
  trace?: Trace,
): Uint8Array {
  // Most packets have no escape, and are a view.
  const first = frame.indexOf(escape, from);
  if (first === -1 || first >= to) return frame.subarray(from, to);
  const packet = new Uint8Array(to - from);
  let length = 0;
  for (let index = from; index < to; index++) {
    const byte = frame[index] ?? 0;
    if (byte !== escape) {
      packet[length++] = byte;
      continue;
    }
    const next = index + 1 < to ? frame[index + 1] : undefined;
    if (next === 1 || next === 2) {
      packet[length++] = next === 1 ? escape : delimiter;
      index++;
    } else if (bareEscape && index === to - 1) packet[length++] = byte;
    else {
      const error = new HutongError('HT4006', { offset: index, field: 'escape', facts: { reason: 'bad-escape' } });
      if (trace === undefined) throw error;
      trace.fault(error);
      // Nothing behind it can be trusted.
      return packet.subarray(0, length);
    }
  }
  return packet.subarray(0, length);
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
