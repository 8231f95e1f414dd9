import type { ModbusMode } from '../message.ts';
import { hasRightCrc, longestRtu, shortestRtu } from './rtu-frame.ts';

const colon = 0x3a;

/** The mode of one frame, or of what should be one: text, else what its CRC proves, else what looks like a header. */
export function guessMode(bytes: Uint8Array): ModbusMode {
  if (bytes[0] === colon) return 'ascii';
  const { length } = bytes;
  if (length >= shortestRtu && length <= longestRtu && hasRightCrc(bytes, 0, length)) return 'rtu';
  const looksLikeHeader = length >= 6 && bytes[2] === 0 && bytes[3] === 0 && bytes[4] === 0 && (bytes[5] ?? 0) > 1;
  return looksLikeHeader ? 'tcp' : 'rtu';
}
