import {
  crc16Modbus,
  crcHj212,
  createResyncFramer,
  falseStart,
  fault,
  type Framer,
  type Trace,
  type Verdict,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { looksEncrypted, openSegment } from './encryption.ts';
import type { Hj212Options } from './options.ts';

// HJ 212-2017, 6.3: ## · 4 digits, length of the segment · segment · 4 hexadecimal digits CRC · CR LF
const mark = 0x23;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
export const headLength = 6;
const crcLength = 4;
const tailLength = 2;
/** Longest segment (6.3.1). */
export const maximumSegment = 1024;
const maximumPacket = headLength + maximumSegment + crcLength + tailLength;

const at = (bytes: Uint8Array, offset: number): number => bytes[offset] ?? 0;

/** The four length digits, or undefined when one is no digit. */
export function declaredLength(bytes: Uint8Array): number | undefined {
  let length = 0;
  for (let index = 2; index < headLength; index++) {
    const digit = at(bytes, index) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    length = length * 10 + digit;
  }
  return length;
}

const hexDigit = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
};

const sentCrc = (bytes: Uint8Array, from: number): number =>
  ((hexDigit(at(bytes, from)) * 16 + hexDigit(at(bytes, from + 1))) * 16 + hexDigit(at(bytes, from + 2))) * 16 +
  hexDigit(at(bytes, from + 3));

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

const crcMatches = (bytes: Uint8Array, end: number, options: Hj212Options | undefined): boolean => {
  const sent = sentCrc(bytes, end);
  const plain = openSegment(bytes, headLength, end, options);
  if (plain !== undefined) return sent === crcHj212(plain);
  return (
    sent === crcHj212(bytes, headLength, end) ||
    (options?.modbusCrc === true && sent === crc16Modbus(bytes, headLength, end))
  );
};

const crcError = (bytes: Uint8Array, end: number): HutongError => {
  const sent = String.fromCodePoint(...bytes.subarray(end, end + crcLength));
  const computed = hex(crcHj212(bytes, headLength, end));
  const matchesModbusCrc = sentCrc(bytes, end) === crc16Modbus(bytes, headLength, end);
  const encrypted = looksEncrypted(bytes, headLength, end);
  return new HutongError('HT4002', {
    offset: end,
    field: 'crc',
    message: matchesModbusCrc
      ? { zh: 'CRC 用了普通 Modbus 算法', en: 'The CRC is plain CRC-16/MODBUS' }
      : encrypted
        ? {
            zh: '数据区似已加密（HJ 212-2025），或密钥 sm4Key 不对',
            en: 'The content seems to be encrypted (HJ 212-2025), or sm4Key is another one',
          }
        : { zh: `CRC 应为 ${computed}`, en: `CRC should be ${computed}` },
    facts: { crc: sent, computed, matchesModbusCrc, ...(encrypted ? { encrypted } : {}) },
  });
};

const rangeError = (declared: number): HutongError =>
  new HutongError('HT4005', {
    offset: 2,
    field: 'length',
    message: { zh: `数据段长度 ${declared} 不在 1–1024`, en: `Segment length ${declared} is not within 1–1024` },
    facts: { reason: 'out-of-range', declared, maximum: maximumSegment },
  });

const mismatchError = (bytes: Uint8Array, declared: number, actual: number): HutongError =>
  new HutongError('HT4005', {
    offset: 2,
    field: 'length',
    message: {
      zh: `声明长度 ${declared}，实际 ${actual}`,
      en: `Length ${declared} is declared, ${actual} bytes are there`,
    },
    facts: {
      reason: 'mismatch',
      declared,
      actual,
      crcOverActualSegmentOk:
        actual > 0 && sentCrc(bytes, headLength + actual) === crcHj212(bytes, headLength, headLength + actual),
    },
  });

const tailError = (offset: number): HutongError =>
  new HutongError('HT4004', {
    offset,
    field: 'tail',
    message: { zh: '包尾缺少回车换行', en: 'CR LF is missing at the end' },
  });

const tailAt = (bytes: Uint8Array, offset: number): boolean =>
  at(bytes, offset) === carriageReturn && at(bytes, offset + 1) === lineFeed;

/** Where CR LF begins first, before `to`; -1 when there is none. */
const findTail = (bytes: Uint8Array, to: number): number => {
  let found = bytes.indexOf(carriageReturn, headLength);
  while (found !== -1 && found < to && at(bytes, found + 1) !== lineFeed)
    found = bytes.indexOf(carriageReturn, found + 1);
  return found !== -1 && found < to && found + 1 < bytes.length ? found : -1;
};

/** Judges the bytes from `##` on. CR LF cannot stand inside a segment, so the first one ends a packet of wrong length. */
function examine(window: Uint8Array, ended: boolean, options: Hj212Options | undefined): Verdict {
  if (window.length < headLength) return { type: 'more', needed: headLength };
  const declared = declaredLength(window);
  if (declared === undefined) return falseStart;
  const inRange = declared > 0 && declared <= maximumSegment;
  const end = headLength + declared;
  const whole = end + crcLength;
  if (inRange) {
    const needed = options?.missingTail ? whole : whole + tailLength;
    if (window.length < needed && !ended) return { type: 'more', needed };
    // What is encrypted may hold a CR LF.
    if (options?.sm4Key !== undefined && tailAt(window, whole) && crcMatches(window, end, options))
      return { type: 'frame', length: whole + tailLength };
    if (window.length >= whole && findTail(window, whole) === -1) {
      const sound = crcMatches(window, end, options);
      if (sound && options?.missingTail) return { type: 'frame', length: whole };
      if (tailAt(window, whole)) {
        const length = whole + tailLength;
        return sound ? { type: 'frame', length } : { type: 'broken', length, error: crcError(window, end) };
      }
      if (sound) return { type: 'broken', length: whole, error: tailError(whole) };
    }
  }
  const tail = findTail(window, maximumPacket);
  const error = (segment: number): HutongError =>
    inRange ? mismatchError(window, declared, segment) : rangeError(declared);
  if (tail !== -1)
    return { type: 'broken', length: tail + tailLength, error: error(Math.max(0, tail - headLength - crcLength)) };
  if (window.length >= maximumPacket) return falseStart;
  if (ended && (!inRange || window.length >= whole))
    return { type: 'broken', length: window.length, error: error(Math.max(0, window.length - headLength - crcLength)) };
  return { type: 'more', needed: window.length + 1 };
}

/** Behind ## there are digits, as far as there is anything. */
const mayStart = (bytes: Uint8Array, from: number, to: number): boolean => {
  const end = Math.min(to, from + headLength);
  for (let index = from + 2; index < end; index++) {
    const byte = at(bytes, index);
    if (byte < 0x30 || byte > 0x39) return false;
  }
  return true;
};

/** A framer for one connection. */
export const hj212Framer = (options?: Hj212Options): Framer =>
  createResyncFramer({
    start: Uint8Array.of(mark, mark),
    headLength,
    maximumLength: maximumPacket,
    mayStart,
    examine: (window, ended) => examine(window, ended, options),
  });

/**
 * Checks that the bytes are one whole packet and gives the end of its segment; throws what is wrong first. With a trace
 * it takes note of it and goes on.
 */
export function checkPacket(bytes: Uint8Array, options: Hj212Options | undefined, trace?: Trace): number {
  if (at(bytes, 0) !== mark || at(bytes, 1) !== mark) throw new HutongError('HT4003', { offset: 0, field: 'start' });
  trace?.add('start', 0, 2, '##');
  if (bytes.length < headLength) throw new HutongError('HT4001', { offset: bytes.length });
  const declared = declaredLength(bytes);
  if (declared === undefined)
    throw new HutongError('HT4006', {
      offset: 2,
      field: 'length',
      message: { zh: '长度不是四位数字', en: 'The length is not four digits' },
    });
  trace?.add('length', 2, headLength, declared);
  const end = headLength + declared;
  const verdict = examine(bytes, true, options);
  if (verdict.type === 'broken') fault(trace, verdict.error);
  else if (verdict.type !== 'frame')
    fault(
      trace,
      new HutongError('HT4001', {
        offset: bytes.length,
        facts: { length: bytes.length, needed: end + crcLength + tailLength },
      }),
    );
  else {
    const rest = bytes.length - verdict.length;
    if (rest !== 0 && !(rest === tailLength && tailAt(bytes, verdict.length)))
      fault(
        trace,
        new HutongError('HT4005', {
          offset: verdict.length,
          field: 'length',
          facts: { reason: 'surplus', length: bytes.length, needed: verdict.length },
        }),
      );
  }
  if (trace !== undefined && bytes.length >= end + crcLength) {
    const sent = String.fromCodePoint(...bytes.subarray(end, end + crcLength));
    trace.add('crc', end, end + crcLength, sent);
    trace.add('end', end + crcLength, Math.min(end + crcLength + tailLength, bytes.length), null);
  }
  return Math.min(end, bytes.length);
}

/** The packet around a segment; `plain` is what it was before it was encrypted. */
export function sealPacket(segment: Uint8Array, plain = segment): Uint8Array {
  const text = new TextEncoder();
  const head = text.encode(`##${String(segment.length).padStart(4, '0')}`);
  const tail = text.encode(`${hex(crcHj212(plain))}\r\n`);
  const packet = new Uint8Array(head.length + segment.length + tail.length);
  packet.set(head);
  packet.set(segment, head.length);
  packet.set(tail, head.length + segment.length);
  return packet;
}
