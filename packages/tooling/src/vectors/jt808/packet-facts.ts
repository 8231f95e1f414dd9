import { unescapePacket, type Jt808Message } from '@hutong/adapters/jt808';
import { hexId, low, type Facts } from './facts.ts';

/** The bytes between the delimiters of a frame, without escapes. */
export const packetOf = (frame: Uint8Array): Uint8Array =>
  unescapePacket(frame, frame[0] === 0x7e ? 1 : 0, frame.length - 1);

/** The header of a message, and its body as hex. */
export const headerFacts = (message: Jt808Message, body: Uint8Array): Facts => ({
  msgId: hexId(message.id, 4),
  bodyLen: body.length,
  phone: message.phone,
  serial: message.serial,
  versionFlag: message.protocolVersion === undefined ? 0 : 1,
  protoVer: message.protocolVersion,
  encrypt: message.encryption ?? 0,
  subpackage: message.part !== undefined,
  total: message.part?.total,
  index: message.part?.index,
  rawBody: low(body),
});

/** The body of a packet, behind its header and before its checksum. */
export const bodyBytes = (message: Jt808Message, packet: Uint8Array): Uint8Array => {
  const from = (message.protocolVersion === undefined ? 12 : 17) + (message.part === undefined ? 0 : 4);
  return packet.subarray(from, -1);
};
