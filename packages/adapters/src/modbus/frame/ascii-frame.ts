import {
  createResyncFramer,
  falseStart,
  fromHex,
  type Framer,
  sum8,
  type Trace,
  type Verdict,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

// Modbus over Serial Line V1.02, 2.5.2: `:` · hexadecimal digits of unit, PDU and LRC · CR LF
const colon = 0x3a;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
/** `:`, unit, function and LRC, CR LF. */
const shortestAscii = 9;
/** Unit and the longest PDU. */
const maximumContent = 254;
const longestAscii = 1 + (maximumContent + 1) * 2 + 2;

const isHexDigit = (byte: number, lowerCase: boolean): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (lowerCase && byte >= 0x61 && byte <= 0x66);

/** The longitudinal redundancy check: minus the sum of the bytes. */
const lrc = (bytes: Uint8Array, to: number): number => -sum8(bytes, 0, to) & 0xff;

const binary = (frame: Uint8Array, length: number): Uint8Array =>
  fromHex(String.fromCharCode(...frame.subarray(1, length - 2)));

const lrcError = (bytes: Uint8Array, length: number): HutongError =>
  new HutongError('HT4002', {
    offset: length - 4,
    field: 'lrc',
    facts: { expected: lrc(bytes, bytes.length - 1), found: bytes.at(-1) },
  });

function examine(window: Uint8Array, lowerCase: boolean): Verdict {
  let end = 1;
  while (end < window.length && end < longestAscii && isHexDigit(window[end] ?? 0, lowerCase)) end++;
  if (end === window.length) return { type: 'more', needed: end + 1 };
  if (window[end] !== carriageReturn || end % 2 === 0 || end + 2 < shortestAscii || end + 2 > longestAscii)
    return falseStart;
  if (end + 1 === window.length) return { type: 'more', needed: end + 2 };
  if (window[end + 1] !== lineFeed) return falseStart;
  const length = end + 2;
  const bytes = binary(window, length);
  return lrc(bytes, bytes.length - 1) === bytes.at(-1)
    ? { type: 'frame', length }
    : { type: 'broken', length, error: lrcError(bytes, length) };
}

export const asciiFramer = (lowerCase = false): Framer =>
  createResyncFramer({
    start: Uint8Array.of(colon),
    maximumLength: longestAscii,
    examine: (window) => examine(window, lowerCase),
  });

/** Unit and PDU of a frame. Throws HT4001 to HT4006. */
export function openAscii(frame: Uint8Array, lowerCase: boolean, trace?: Trace): Uint8Array {
  if (frame[0] !== colon) throw new HutongError('HT4003', { offset: 0, field: 'start' });
  if (frame.length < shortestAscii)
    throw new HutongError('HT4001', { offset: frame.length, facts: { length: frame.length, needed: shortestAscii } });
  const verdict = examine(frame, lowerCase);
  if (verdict.type === 'broken') {
    if (trace === undefined) throw verdict.error;
    trace.fault(verdict.error);
    return binary(frame, verdict.length).subarray(0, -1);
  }
  if (verdict.type === 'more')
    throw new HutongError('HT4001', {
      offset: frame.length,
      facts: { length: frame.length, needed: verdict.needed },
    });
  if (verdict.type === 'reject') throw faultOf(frame, lowerCase);
  if (verdict.length < frame.length)
    throw new HutongError('HT4005', {
      offset: verdict.length,
      field: 'length',
      facts: { reason: 'surplus', length: frame.length, needed: verdict.length },
    });
  return binary(frame, verdict.length).subarray(0, -1);
}

const faultOf = (frame: Uint8Array, lowerCase: boolean): HutongError => {
  const offset = frame.findIndex((byte, index) => index > 0 && !isHexDigit(byte, lowerCase));
  const facts = { byte: frame[offset] };
  return frame[offset] === carriageReturn
    ? new HutongError(frame[offset + 1] === lineFeed ? 'HT4005' : 'HT4004', { offset, field: 'end', facts })
    : new HutongError('HT4006', { offset, field: 'digits', facts });
};

/** Puts start, LRC and end around unit and PDU. */
export function sealAscii(content: Uint8Array): Uint8Array {
  const digits = Array.from([...content, lrc(content, content.length)], (byte) =>
    byte.toString(16).toUpperCase().padStart(2, '0'),
  );
  return new TextEncoder().encode(`:${digits.join('')}\r\n`);
}

/** Offset in the text of a byte of unit and PDU. */
export const asciiOffset = (offset: number): number => 1 + offset * 2;
