import { crc16Modbus } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

// Modbus over Serial Line V1.02, 2.5.1: unit 1 · PDU 1–253 · CRC 2, low byte first. Silence ends a frame on the line.
export const shortestRtu = 4;
export const longestRtu = 256;

/** Whether bytes end with their own CRC: it runs out to zero then. */
export const hasRightCrc = (bytes: Uint8Array, from: number, to: number): boolean => crc16Modbus(bytes, from, to) === 0;

/** A frame whose CRC is wrong. `crc` and `computed` are as they are printed, in wire order. */
export function crcError(bytes: Uint8Array, from: number, to: number): HutongError {
  const computed = crc16Modbus(bytes, from, to - 2);
  const hex = (low: number, high: number): string =>
    [low, high].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
  return new HutongError('HT4002', {
    offset: to - 2,
    field: 'crc',
    facts: { crc: hex(bytes[to - 2] ?? 0, bytes[to - 1] ?? 0), computed: hex(computed & 0xff, computed >> 8) },
  });
}

/** Checks that bytes are long enough and end with their CRC. Throws HT4001, HT4002 or HT4008. */
export function openRtu(bytes: Uint8Array): void {
  if (bytes.length < shortestRtu)
    throw new HutongError('HT4001', { offset: bytes.length, facts: { length: bytes.length, needed: shortestRtu } });
  if (bytes.length > longestRtu)
    throw new HutongError('HT4008', { offset: longestRtu, facts: { length: bytes.length, maximum: longestRtu } });
  if (!hasRightCrc(bytes, 0, bytes.length)) throw crcError(bytes, 0, bytes.length);
}

/** Puts the CRC behind unit and PDU. */
export function sealRtu(content: Uint8Array): Uint8Array {
  const frame = new Uint8Array(content.length + 2);
  const crc = crc16Modbus(content);
  frame.set(content);
  frame[content.length] = crc & 0xff;
  frame[content.length + 1] = crc >> 8;
  return frame;
}
