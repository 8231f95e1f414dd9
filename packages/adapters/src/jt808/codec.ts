import { Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { contentOf, delimiter, frameOffset, sealPacket, unescapePacket } from './frame.ts';
import { readHeader, writePacket } from './header.ts';
import type { Jt808Message } from './message.ts';
import { readBody, writeBody, type Jt808Body } from './messages/body.ts';
import type { Jt808Options } from './options.ts';

/** Decodes one frame. Offsets of errors count in the frame, escapes included. */
export function decodeJt808(frame: Uint8Array, options?: Jt808Options, trace?: Trace): Jt808Message {
  const { from, to } = contentOf(frame, trace);
  const packet = unescapePacket(frame, from, to, options?.bareChecksum, trace);
  const inner = trace === undefined ? undefined : new Trace();
  try {
    const { header, bodyFrom } = readHeader(packet, options, inner);
    const message = header as { body?: Jt808Body };
    message.body = readBody(header, packet.subarray(0, packet.length - 1), bodyFrom, inner);
    return message as Jt808Message;
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    throw inFrame(frame, error);
  } finally {
    if (trace !== undefined && inner !== undefined) traceFrame(trace, frame, { from, to }, packet, inner);
  }
}

const inFrame = (frame: Uint8Array, error: HutongError): HutongError =>
  new HutongError(error.code, {
    ...error.location,
    offset: frameOffset(frame, error.location.offset ?? 0),
    message: error.text,
    facts: error.facts,
    cause: error,
  });

/** Tells a trace where the bytes of a packet stand in the frame, and what is around them. */
const traceFrame = (
  trace: Trace,
  frame: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  packet: Uint8Array,
  inner: Trace,
): void => {
  trace.add('start', 0, from, '7E');
  const last = packet.length - 1;
  // A frame that is cut has no checksum: its last byte belongs to what was cut.
  if (frame[to] === delimiter && last >= 0) inner.add('checksum', last, packet.length, packet[last]);
  if (inner.error !== undefined) trace.fault(inFrame(frame, inner.error));
  trace.adopt(inner, (offset) => frameOffset(frame, offset), packet);
  if (frame[to] === delimiter) trace.add('end', to, to + 1, '7E');
};

/** Encodes one message as one frame; a body above 1023 bytes is refused (see `splitMessage`). */
export const encodeJt808 = (message: Jt808Message): Uint8Array => sealPacket(writePacket(message, writeBody(message)));

/** A message as parts that fit into packets, numbered from `serial` on; a short one stays whole. */
export function splitMessage(message: Jt808Message, size = 1023): Jt808Message[] {
  const bytes = writeBody(message);
  if (bytes.length <= size) return [message];
  const total = Math.ceil(bytes.length / size);
  return Array.from({ length: total }, (_, index) => ({
    ...message,
    serial: (message.serial + index) & 0xffff,
    part: { total, index: index + 1 },
    body: { name: 'raw', raw: hex(bytes.subarray(index * size, (index + 1) * size)) },
  }));
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
