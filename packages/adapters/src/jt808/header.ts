import { ByteReader, ByteWriter, fromHex, toHex, type Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { xor8 } from './frame.ts';
import type { Jt808Header } from './message.ts';
import type { Jt808Options } from './options.ts';

/** Phone number as it is on the wire; a digit above 9 stays a hexadecimal digit. */
const phoneBytes = (phone: string, size: number): Uint8Array => {
  if (!/^[0-9A-F]+$/.test(phone) || phone.length !== size * 2)
    throw new HutongError('HT4009', { field: 'phone', facts: { digits: phone.length, needed: size * 2 } });
  return fromHex(phone);
};

const lengthError = (declared: number, actual: number): HutongError =>
  new HutongError('HT4005', {
    offset: 2,
    field: 'bodyLength',
    message: {
      zh: `消息体长度应为 ${declared}，实为 ${actual}`,
      en: `The body should have ${declared} bytes and has ${actual}`,
    },
    facts: { reason: 'length-mismatch', declared, actual },
  });

const tooShort = (packet: Uint8Array, needed: number): HutongError =>
  new HutongError('HT4001', {
    offset: packet.length,
    field: 'header',
    facts: { reason: 'too-short', length: packet.length, needed },
  });

/** Checks a packet (checksum included) and reads its header; throws what is wrong first. */
export function readHeader(
  packet: Uint8Array,
  options?: Jt808Options,
  trace?: Trace,
): { readonly header: Jt808Header; readonly bodyFrom: number } {
  const fail = (error: HutongError): void => {
    if (trace === undefined) throw error;
    trace.fault(error);
  };
  if (packet.length < 13) fail(tooShort(packet, 13));
  const end = packet.length - 1;
  const expected = xor8(packet, 0, end);
  const found = packet[end] ?? 0;
  if (expected !== found)
    fail(new HutongError('HT4002', { offset: end, field: 'checksum', facts: { expected, found } }));
  const reader = new ByteReader(packet, 0, end, trace);
  const id = reader.uint16be('id');
  const attributes = reader.uint16be('attributes');
  const declared = attributes & 0x3ff;
  const versionBit = (attributes & 0x4000) !== 0;
  const split = (attributes & 0x2000) !== 0;
  const sizeOf = (modern: boolean): number => (modern ? 17 : 12) + (split ? 4 : 0);
  // Exactly the five bytes that the header of 2019 has more are missing: the header is the old one.
  const old = versionBit && options?.versionBitWithOldHeader === true && end - sizeOf(false) === declared;
  const modern = versionBit && !old;
  if (end < sizeOf(modern)) fail(tooShort(packet, sizeOf(modern) + 1));
  const protocolVersion = modern ? reader.uint8('protocolVersion') : undefined;
  const phone = toHex(reader.take(modern ? 10 : 6, 'phone'));
  const serial = reader.uint16be('serial');
  const part = split ? { total: reader.uint16be('part.total'), index: reader.uint16be('part.index') } : undefined;
  if (reader.remaining !== declared) fail(lengthError(declared, reader.remaining));
  // Members that are seldom there are added in place: spreading them costs more than all the rest.
  const header: { -readonly [Name in keyof Jt808Header]: Jt808Header[Name] } = { id, phone, serial };
  if (protocolVersion !== undefined) header.protocolVersion = protocolVersion;
  if (old) header.versionBit = true;
  if ((attributes & 0x1c00) !== 0) header.encryption = (attributes >> 10) & 7;
  if ((attributes & 0x8000) !== 0) header.reserved = true;
  if (part !== undefined) header.part = part;
  return { header, bodyFrom: reader.position };
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
