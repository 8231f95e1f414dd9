import { ByteWriter, fault, fromHex, type ByteReader } from '@hutong/adapter-kit';
import { HutongError, type HutongErrorOptions } from '@hutong/standard';
import { numberMemory } from '../metering/number-memory.ts';
import type { Packet } from './frame.ts';
import type { Jt808Header } from './message.ts';
import type { Jt808Body } from './messages/body.ts';
import type { Jt808Options } from './options.ts';

/** Phone number as it is on the wire; a digit above 9 stays a hexadecimal digit. */
const phoneBytes = (phone: string, size: number): Uint8Array => {
  if (!/^[0-9A-F]+$/.test(phone) || phone.length !== size * 2)
    throw new HutongError('HT4009', {
      field: 'phone',
      message: {
        zh: `终端手机号应为 ${size * 2} 位数字（左补 0），实为 ${phone.length} 位`,
        en: `The phone number has ${phone.length} characters and needs ${size * 2} digits, with zeros in front`,
      },
      facts: { digits: phone.length, needed: size * 2 },
    });
  return fromHex(phone);
};

/** What may be wrong with a packet, besides an escape that is none. */
export type PacketFault = 'short' | 'checksum' | 'header' | 'length';

const shortest = 13;

const lengthOf = ({ from, to }: Packet): number => to - from;

const bitsOf = ({ bytes, from }: Packet): number => ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0);

const isSplit = (attributes: number): boolean => (attributes & 0x2000) !== 0;

const sizeOf = (modern: boolean, attributes: number): number => (modern ? 17 : 12) + (isSplit(attributes) ? 4 : 0);

/** Exactly the five bytes that the header of 2019 has more are missing: the header is the old one. */
const isOld = (packet: Packet, attributes: number, options: Jt808Options | undefined): boolean =>
  options?.versionBitWithOldHeader === true &&
  lengthOf(packet) - 1 - sizeOf(false, attributes) === (attributes & 0x3ff);

const isModern = (packet: Packet, attributes: number, options: Jt808Options | undefined): boolean =>
  (attributes & 0x4000) !== 0 && !isOld(packet, attributes, options);

/** What is wrong with a packet first; a wrong checksum can be left aside. Undefined when nothing is. */
export function faultOf(packet: Packet, options?: Jt808Options, anyChecksum = false): PacketFault | undefined {
  if (lengthOf(packet) < shortest) return 'short';
  if (packet.xor !== 0 && !anyChecksum) return 'checksum';
  const attributes = bitsOf(packet);
  const body = lengthOf(packet) - 1 - sizeOf(isModern(packet, attributes, options), attributes);
  return body < 0 ? 'header' : body === (attributes & 0x3ff) ? undefined : 'length';
}

const tooShort = ({ from, to }: Packet, needed: number): HutongErrorOptions => ({
  offset: to,
  field: 'header',
  facts: { reason: 'too-short', length: to - from, needed },
});

/** A fault as an error; its offset counts in the bytes of the packet. */
export function packetError(packet: Packet, fault: PacketFault, options?: Jt808Options): HutongError {
  const { bytes, from, to, xor } = packet;
  const attributes = bitsOf(packet);
  const headerSize = sizeOf(isModern(packet, attributes, options), attributes);
  switch (fault) {
    case 'short':
      return new HutongError('HT4001', tooShort(packet, shortest));
    case 'header':
      return new HutongError('HT4001', tooShort(packet, headerSize + 1));
    case 'checksum': {
      const found = bytes[to - 1] ?? 0;
      return new HutongError('HT4002', {
        offset: to - 1,
        field: 'checksum',
        facts: { expected: xor ^ found, found },
      });
    }
    case 'length': {
      const declared = attributes & 0x3ff;
      const actual = lengthOf(packet) - 1 - headerSize;
      return new HutongError('HT4005', {
        offset: from + 2,
        field: 'bodyLength',
        message: {
          zh: `消息体长度应为 ${declared}，实为 ${actual}`,
          en: `The body should have ${declared} bytes and has ${actual}`,
        },
        facts: { reason: 'length-mismatch', declared, actual },
      });
    }
  }
}

const oldPhone = numberMemory(6, false);
const modernPhone = numberMemory(10, false);

const readPhone = (reader: ByteReader, modern: boolean): string => {
  const size = modern ? 10 : 6;
  if (reader.trace !== undefined) return reader.hex(size, 'phone');
  const from = reader.pass(size, 'phone');
  return modern ? modernPhone(reader.bytes, from) : oldPhone(reader.bytes, from);
};

/** A header on its way to a message; its body is read next. */
export type OpenMessage = { -readonly [Name in keyof Jt808Header]: Jt808Header[Name] } & {
  body: Jt808Body | undefined;
};

/** Checks a packet and reads its header; `reader` then stands at the body. Throws what is wrong first. */
export function readHeader(packet: Packet, reader: ByteReader, options?: Jt808Options): OpenMessage {
  const wrong = faultOf(packet, options);
  if (wrong !== undefined) fault(reader.trace, packetError(packet, wrong, options));
  const id = reader.uint16be('id');
  const attributes = reader.uint16be('attributes');
  const modern = isModern(packet, attributes, options);
  const protocolVersion = modern ? reader.uint8('protocolVersion') : undefined;
  const phone = readPhone(reader, modern);
  const serial = reader.uint16be('serial');
  // The members that are always there as a literal with a place for the body; the others are added in place.
  const header: OpenMessage =
    protocolVersion === undefined
      ? { id, phone, serial, body: undefined }
      : { id, phone, serial, protocolVersion, body: undefined };
  if (!modern && (attributes & 0x4000) !== 0) header.versionBit = true;
  if ((attributes & 0x1c00) !== 0) header.encryption = (attributes >> 10) & 7;
  if ((attributes & 0x8000) !== 0) header.reserved = true;
  if (isSplit(attributes)) header.part = { total: reader.uint16be('part.total'), index: reader.uint16be('part.index') };
  return header;
}

/** Header and body as one packet without checksum. */
export function writePacket(header: Jt808Header, body: Uint8Array): Uint8Array {
  const { id, phone, serial, protocolVersion, versionBit = false, encryption = 0, reserved = false, part } = header;
  if (body.length > 1023)
    throw new HutongError('HT4009', {
      field: 'body',
      message: { zh: '消息体超过 1023 字节，须分包', en: 'The body is above 1023 bytes and must be sent in parts' },
      facts: { length: body.length, maximum: 1023 },
    });
  if (!Number.isInteger(encryption) || encryption < 0 || encryption > 7)
    throw new HutongError('HT4009', { field: 'encryption' });
  const modern = protocolVersion !== undefined;
  const writer = new ByteWriter();
  writer.uint16be(id, 'id');
  const bits = (part === undefined ? 0 : 0x2000) + (modern || versionBit ? 0x4000 : 0) + (reserved ? 0x8000 : 0);
  writer.uint16be(body.length + (encryption << 10) + bits, 'attributes');
  if (modern) writer.uint8(protocolVersion, 'protocolVersion');
  writer.put(phoneBytes(phone, modern ? 10 : 6));
  writer.uint16be(serial, 'serial');
  if (part !== undefined) {
    writer.uint16be(part.total, 'part.total');
    writer.uint16be(part.index, 'part.index');
  }
  writer.put(body);
  return writer.bytes();
}
