import { HutongError } from '@hutong/standard';
import { isKnownLinkType, readCapturePacket, type CapturePacket } from './capture-packet.ts';

/** Longest frame of a capture; a length beyond it means that the file is damaged. */
const longestFrame = 262_144;

const damaged = (offset: number): HutongError =>
  new HutongError('HT8008', {
    offset,
    message: { zh: '抓包文件损坏', en: 'The capture is damaged' },
  });

const unknownLink = (linkType: number): HutongError =>
  new HutongError('HT8008', {
    message: { zh: `不支持的链路类型 ${linkType}`, en: `Link type ${linkType} cannot be read` },
    facts: { linkType },
  });

const classicMagic: Readonly<Record<number, { little: boolean; perSecond: number }>> = {
  0xa1b2c3d4: { little: false, perSecond: 1e6 },
  0xd4c3b2a1: { little: true, perSecond: 1e6 },
  0xa1b23c4d: { little: false, perSecond: 1e9 },
  0x4d3cb2a1: { little: true, perSecond: 1e9 },
};

type Integers = (offset: number) => number;

const integers = (bytes: Buffer, little: boolean): Integers =>
  little ? (offset) => bytes.readUInt32LE(offset) : (offset) => bytes.readUInt32BE(offset);

function* readClassic(bytes: Buffer, little: boolean, perSecond: number): Generator<CapturePacket> {
  const uint32 = integers(bytes, little);
  if (bytes.length < 24) throw damaged(bytes.length);
  const linkType = uint32(20) & 0xffff;
  if (!isKnownLinkType(linkType)) throw unknownLink(linkType);
  for (let at = 24; at + 16 <= bytes.length;) {
    const length = uint32(at + 8);
    if (length > longestFrame) throw damaged(at);
    const time = uint32(at) * 1000 + Math.floor((uint32(at + 4) * 1000) / perSecond);
    const packet = readCapturePacket(bytes.subarray(at + 16, at + 16 + length), linkType, time);
    if (packet !== undefined) yield packet;
    at += 16 + length;
  }
}

const blocks = { section: 0x0a0d0d0a, interface: 1, simple: 3, enhanced: 6 } as const;

interface CaptureInterface {
  readonly linkType: number;
  readonly perSecond: number;
}

/** Time stamp resolution (option 9 of an interface): a power of ten, or of two when the highest bit is set. */
function resolutionOf(bytes: Buffer, start: number, end: number, little: boolean): number {
  const uint16 = (at: number): number => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  for (let at = start; at + 4 <= end;) {
    const code = uint16(at);
    const length = uint16(at + 2);
    const value = bytes[at + 4] ?? 6;
    if (code === 9 && length === 1) return value & 0x80 ? 2 ** (value & 0x7f) : 10 ** value;
    if (code === 0) break;
    at += 4 + Math.ceil(length / 4) * 4;
  }
  return 1e6;
}

function* readNextGeneration(bytes: Buffer): Generator<CapturePacket> {
  let little = true;
  let interfaces: CaptureInterface[] = [];
  for (let at = 0; at + 12 <= bytes.length;) {
    if (bytes.readUInt32BE(at) === blocks.section) {
      little = bytes.readUInt32BE(at + 8) === 0x4d3c2b1a;
      interfaces = [];
    }
    const uint32 = integers(bytes, little);
    const type = uint32(at);
    const length = uint32(at + 4);
    if (length < 12 || length % 4 !== 0) throw damaged(at);
    if (at + length > bytes.length) return;
    const body = at + 8;
    if (type === blocks.interface) {
      const linkType = little ? bytes.readUInt16LE(body) : bytes.readUInt16BE(body);
      if (!isKnownLinkType(linkType)) throw unknownLink(linkType);
      interfaces.push({ linkType, perSecond: resolutionOf(bytes, body + 8, at + length - 4, little) });
    } else if (type === blocks.enhanced && length >= 32) {
      const found = interfaces[uint32(body)];
      if (found === undefined) throw damaged(at);
      const ticks = uint32(body + 4) * 2 ** 32 + uint32(body + 8);
      const captured = Math.min(uint32(body + 12), length - 32);
      const time = Math.floor((ticks / found.perSecond) * 1000);
      const packet = readCapturePacket(bytes.subarray(body + 20, body + 20 + captured), found.linkType, time);
      if (packet !== undefined) yield packet;
    }
    at += length;
  }
}

/** Whether a file is a capture, by its first bytes. */
export const isCapture = (bytes: Buffer): boolean =>
  bytes.length >= 4 && (bytes.readUInt32BE(0) === blocks.section || Object.hasOwn(classicMagic, bytes.readUInt32BE(0)));

/** The TCP and UDP packets of a pcap or pcapng file, in its order. Throws HT8008 with the offset when it is damaged. */
export function* readCapture(bytes: Buffer): Generator<CapturePacket> {
  const magic = bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
  const classic = classicMagic[magic];
  if (classic !== undefined) yield* readClassic(bytes, classic.little, classic.perSecond);
  else if (magic === blocks.section) yield* readNextGeneration(bytes);
  else throw damaged(0);
}
