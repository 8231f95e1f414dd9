import { HutongError } from '@hutong/standard';
import { contentOf, frameOffset, sealPacket, unescapePacket } from './frame.ts';
import { readHeader, writePacket } from './header.ts';
import type { Jt808Message } from './message.ts';
import { readBody, writeBody } from './messages/body.ts';
import type { Jt808Options } from './options.ts';

/** Decodes one frame. Offsets of errors count in the frame, escapes included. */
export function decodeJt808(frame: Uint8Array, options?: Jt808Options): Jt808Message {
  const { from, to } = contentOf(frame);
  const packet = unescapePacket(frame, from, to, options?.bareChecksum);
  try {
    const { header, bodyFrom } = readHeader(packet, options);
    return { ...header, body: readBody(header, packet.subarray(0, packet.length - 1), bodyFrom) };
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    const { offset = 0 } = error.location;
    throw new HutongError(error.code, {
      ...error.location,
      offset: frameOffset(frame, offset),
      message: error.text,
      facts: error.facts,
      cause: error,
    });
  }
}

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
