import { ByteReader, fault, Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { decodeFileData, encodeFileData, fileHeadLength, isMark, promisedLength } from './attachment-data.ts';
import {
  contentOf,
  delimiter,
  escapeError,
  frameOffset,
  openPacket,
  openPlain,
  sealPacket,
  type Packet,
} from './frame.ts';
import { readHeader, writePacket } from './header.ts';
import type { Jt808Header, Jt808Message } from './message.ts';
import { readBody, writeBody } from './messages/body.ts';
import type { Jt808Options } from './options.ts';

/** Decodes one frame. Offsets of errors count in the frame, escapes included. */
export function decodeJt808(frame: Uint8Array, options?: Jt808Options, trace?: Trace): Jt808Message {
  if (isFileData(frame)) return decodeFileData(frame, trace);
  const plain = trace === undefined ? openPlain(frame) : undefined;
  if (plain !== undefined) return readPacket(plain, new ByteReader(plain.bytes, plain.from, plain.to - 1), options);
  const { from, to } = contentOf(frame, trace);
  const packet = openPacket(frame, from, to, options?.bareChecksum);
  if (packet.badEscape >= 0) fault(trace, escapeError(packet.badEscape));
  const inner = trace === undefined ? undefined : new Trace();
  try {
    const reader = new ByteReader(packet.bytes, packet.from, Math.max(packet.from, packet.to - 1), inner);
    return readPacket(packet, reader, options);
  } catch (error) {
    if (!HutongError.isInstance(error) || packet.isFrame) throw error;
    throw inFrame(frame, packet, error);
  } finally {
    if (trace !== undefined && inner !== undefined) traceFrame(trace, frame, { from, to }, packet, inner);
  }
}

const readPacket = (packet: Packet, reader: ByteReader, options: Jt808Options | undefined): Jt808Message => {
  const message = readHeader(packet, reader, options);
  message.body = readBody(message, reader, options);
  return message as Jt808Message;
};

/** The header of a frame whose packet is sound and whose body may not be; undefined for any other. */
export function peekHeader(frame: Uint8Array, options?: Jt808Options): Jt808Header | undefined {
  if (isFileData(frame)) return undefined;
  try {
    const { from, to } = contentOf(frame);
    const packet = openPacket(frame, from, to, options?.bareChecksum);
    if (packet.badEscape >= 0) return undefined;
    const { body: _body, ...header } = readHeader(
      packet,
      new ByteReader(packet.bytes, packet.from, packet.to - 1),
      options,
    );
    return header;
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    return undefined;
  }
}

/** An offset in the bytes of a packet as one in its frame. */
const placeIn = (frame: Uint8Array, { isFrame }: Packet, offset: number): number =>
  isFrame ? offset : frameOffset(frame, offset);

const inFrame = (frame: Uint8Array, packet: Packet, error: HutongError): HutongError =>
  new HutongError(error.code, {
    ...error.location,
    offset: placeIn(frame, packet, error.location.offset ?? 0),
    message: error.text,
    facts: error.facts,
    cause: error,
  });

/** Tells a trace where the bytes of a packet stand in the frame, and what is around them. */
const traceFrame = (
  trace: Trace,
  frame: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  packet: Packet,
  inner: Trace,
): void => {
  trace.add('start', 0, from, '7E');
  const last = packet.to - 1;
  // A frame that is cut has no checksum: its last byte belongs to what was cut.
  if (frame[to] === delimiter && last >= packet.from) inner.add('checksum', last, packet.to, packet.bytes[last]);
  if (inner.error !== undefined) trace.fault(inFrame(frame, packet, inner.error));
  trace.adopt(inner, (offset) => placeIn(frame, packet, offset), packet.bytes);
  if (frame[to] === delimiter) trace.add('end', to, to + 1, '7E');
};

/** Encodes one message as one frame; a body above 1023 bytes is refused (see `splitMessage`). */
export const encodeJt808 = (message: Jt808Message, options?: Jt808Options): Uint8Array =>
  message.body.name === 'fileData'
    ? encodeFileData(message.body)
    : sealPacket(writePacket(message, writeBody(message, options)));

/** No message begins so and ends without a delimiter. */
const isFileData = (frame: Uint8Array): boolean =>
  frame[0] === 0x30 && frame.length >= fileHeadLength && isMark(frame, 0) && isWholeBlock(frame);

const isWholeBlock = (frame: Uint8Array): boolean =>
  frame[frame.length - 1] !== delimiter || promisedLength(frame) === frame.length - fileHeadLength;

/** A message as parts that fit into packets, numbered from `serial` on; a short one stays whole. */
export function splitMessage(message: Jt808Message, size = 1023): Jt808Message[] {
  if (message.body.name === 'fileData') return [message];
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
