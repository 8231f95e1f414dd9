import { functionOf } from '../functions/functions.ts';
import { anyLength, type LengthRule } from '../functions/layout.ts';
import type { Direction } from '../message.ts';
import { hasRightCrc, longestRtu, shortestRtu } from './rtu-frame.ts';

/** Unit, function and CRC of an exception, and its code. */
const exceptionLength = 5;
/** Unit in front of a PDU, CRC behind it. */
const overhead = 3;

/**
 * What bytes are that may begin a frame: a frame, or nothing before `needed` bytes are there. `failed` is the longest
 * plausible frame among those whose CRC was wrong, 0 without any.
 */
export interface Candidate {
  readonly frame: number;
  readonly needed: number;
  readonly failed: number;
}

/** Counts of a request that no device takes: the bytes are something else. */
const isSenseless = (bytes: Uint8Array, at: number, length: number): boolean => {
  const code = bytes[at + 1] ?? 0;
  const count = ((bytes[at + 4] ?? 0) << 8) | (bytes[at + 5] ?? 0);
  if (code > 4 || length !== 8) return false;
  return count === 0 || count > (code < 3 ? 2000 : 125);
};

/** What is known of the candidate that is being judged; one is at a time, and there are many in noise. */
const own = { frame: 0, needed: 0, failed: 0 };

const weigh = (bytes: Uint8Array, at: number, available: number, length: number, plausible: boolean): void => {
  if (length > longestRtu) return;
  if (length > available) {
    if (own.needed === 0 || length < own.needed) own.needed = length;
  } else if (own.frame === 0 && hasRightCrc(bytes, at, at + length)) own.frame = length;
  else if (plausible && length > own.failed) own.failed = length;
};

/** Nothing says where it ends: it does where the CRC fits first. */
const weighAny = (bytes: Uint8Array, at: number, available: number): void => {
  if (available < shortestRtu) weigh(bytes, at, available, shortestRtu, false);
  else if (own.frame === 0 && hasRightCrc(bytes, at, at + available)) own.frame = available;
  else weigh(bytes, at, available, available + 1, false);
};

const weighRule = (rule: LengthRule, bytes: Uint8Array, at: number, available: number, isRequest: boolean): void => {
  const length = rule(bytes, at + 1, available - 1);
  if (length < 0) weigh(bytes, at, available, Math.max(available + 1, 1 - length), false);
  else if (length === anyLength) weighAny(bytes, at, available);
  else if (length > 0) {
    const whole = length + overhead;
    weigh(bytes, at, available, whole, !(isRequest && isSenseless(bytes, at, whole)));
  }
};

/**
 * Judges the first `available` bytes at `at` as a frame. RTU has no start byte: the function says how long each
 * direction would be, and the CRC whether it is. What it gives holds until the next candidate is judged.
 */
export function judgeRtu(bytes: Uint8Array, at: number, available: number, direction: Direction): Candidate {
  own.frame = 0;
  own.needed = available < 2 ? 2 : 0;
  own.failed = 0;
  if (available < 2) return own;
  const unit = bytes[at] ?? 0;
  const code = bytes[at + 1] ?? 0;
  if (code > 0x80) {
    if (direction !== 'request' && unit !== 0) weigh(bytes, at, available, exceptionLength, true);
    return own;
  }
  const layouts = functionOf(code);
  if (layouts === undefined) {
    if (code !== 0 && code !== 0x80) weighAny(bytes, at, available);
    return own;
  }
  if (direction !== 'reply' && (layouts.broadcast || unit !== 0))
    weighRule(layouts.request.length, bytes, at, available, true);
  if (direction !== 'request' && unit !== 0) weighRule(layouts.reply.length, bytes, at, available, false);
  return own;
}

/** Whether the length of a frame with this function is known from its bytes. */
export const saysItsLength = (code: number): boolean => code > 0x80 || functionOf(code) !== undefined;

const remembered = new Map<string, Uint16Array>();

/** What each value of a byte makes a candidate need, worked out once. */
const needsOf = (key: string, need: (byte: number) => number): Uint16Array => {
  const known = remembered.get(key) ?? Uint16Array.from({ length: 256 }, (_, byte) => need(byte));
  remembered.set(key, known);
  return known;
};

/**
 * What the first two bytes of a candidate need next, by function, for a unit of its own or for all units (0): every byte
 * of noise begins one. 0 where no frame begins, or none that says its length.
 */
export const firstNeeds = (direction: Direction, unit: 0 | 1): Uint16Array =>
  needsOf(`${direction} ${unit}`, (code) =>
    saysItsLength(code) ? judgeRtu(Uint8Array.of(unit, code), 0, 2, direction).needed : 0,
  );

/** The same for three bytes of a unit of its own, by the third: most functions then say their length. */
export const thirdNeeds = (direction: Direction, code: number): Uint16Array =>
  needsOf(`${direction} 1 ${code}`, (third) => judgeRtu(Uint8Array.of(1, code, third), 0, 3, direction).needed);
