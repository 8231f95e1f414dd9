import { sm4 } from 'sm-crypto-v2';
import { flagParts } from './items/flag.ts';
import type { Hj212Message } from './message.ts';
import type { Hj212Options } from './options.ts';

// HJ 212-2025, 6.4 and appendix A.2, as public implementations tell: SM4 in ECB mode over the whole blocks of what stands
// between the && marks; fewer than 16 bytes at the end stay as they are, so length and marks do too. The CRC is that of
// the plain segment.

const block = 16;
const opening = new TextEncoder().encode('CP=&&');
const closingLength = 2;
/** Longest key of a data item; a content that is readable begins with one. */
const longestKey = 40;
const equals = 0x3d;

const isKeyByte = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f;

interface Region {
  readonly from: number;
  /** Exclusive, whole blocks only. */
  readonly to: number;
}

/** The whole blocks of the content of a segment; undefined when there are none. */
function blocksOf(bytes: Uint8Array, start: number, end: number): Region | undefined {
  for (let at = start; at + opening.length <= end; at++) {
    if (!opening.every((byte, index) => bytes[at + index] === byte)) continue;
    const from = at + opening.length;
    const length = end - closingLength - from;
    return length < block ? undefined : { from, to: from + length - (length % block) };
  }
  return undefined;
}

/** Whether the content of a segment does not begin like a data item: it is encrypted, or no content. */
export function looksEncrypted(bytes: Uint8Array, start: number, end: number): boolean {
  const region = blocksOf(bytes, start, end);
  if (region === undefined) return false;
  const { from, to } = region;
  for (let at = from; at < to && at - from <= longestKey; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === equals) return at === from;
    if (!isKeyByte(byte) && byte !== 0x2d && byte !== 0x2e) return true;
  }
  return true;
}

const cipher = { mode: 'ecb', padding: 'none', output: 'array' } as const;

/** The plain segment of one whose content is encrypted; undefined without a key or when the content is readable. */
export function openSegment(
  bytes: Uint8Array,
  start: number,
  end: number,
  options: Hj212Options | undefined,
): Uint8Array | undefined {
  const key = options?.sm4Key;
  if (key === undefined || !looksEncrypted(bytes, start, end)) return undefined;
  const region = blocksOf(bytes, start, end);
  if (region === undefined) return undefined;
  const plain = bytes.slice(start, end);
  plain.set(sm4.decrypt(bytes.slice(region.from, region.to), key, cipher), region.from - start);
  return plain;
}

/** The segment with its content encrypted. */
export function encryptSegment(segment: Uint8Array, key: string): Uint8Array {
  const region = blocksOf(segment, 0, segment.length);
  if (region === undefined) return segment;
  const sealed = segment.slice();
  sealed.set(sm4.encrypt(segment.slice(region.from, region.to), key, cipher), region.from);
  return sealed;
}

/** Data that a station of 2025 has to encrypt on the internet: commands 2000 to 2999, new keys and its information. */
export function mustEncrypt({ CN = '', flag = 0 }: Hj212Message, options: Hj212Options | undefined): boolean {
  const isData = /^2\d{3}$/.test(CN) || CN === '1014' || CN === '3020';
  return options?.role === 'station' && isData && flagParts(flag).edition === 'HJ 212-2025';
}
