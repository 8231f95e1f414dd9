import {
  createResyncFramer,
  falseStart,
  fault,
  sum8,
  type Framer,
  type Trace,
  type Verdict,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

// CJ/T 188-2004, 6: (FE …) · 68 · type 1 · address 7 · control 1 · length 1 · data L · sum 1 · 16. No second 68H, no 33H.
const startByte = 0x68;
const endByte = 0x16;
const filler = 0xfe;
export const headLength = 11;
export const overhead = 13;
/** The text of 2004 allows 100 bytes; real uploads (9097H) have 172, so a right sum decides. */
export const maximumData = 255;
/** A request for the address carries an identifier and a number at most; uploads of other protocols look like one. */
const readAddress = 0x03;
const longestAddressRequest = 16;

const at = (bytes: Uint8Array, offset: number): number => bytes[offset] ?? 0;

const isLookAlike = (bytes: Uint8Array, from: number): boolean =>
  at(bytes, from + 9) === readAddress && at(bytes, from + 10) > longestAddressRequest;

const sumError = (bytes: Uint8Array, from: number, length: number): HutongError =>
  new HutongError('HT4002', {
    offset: from + length - 2,
    field: 'checksum',
    facts: { expected: sum8(bytes, from, from + length - 2), found: at(bytes, from + length - 2) },
  });

const endError = (offset: number): HutongError => new HutongError('HT4004', { offset, field: 'end' });

/** Judges the bytes from a 68H on: with both sum and end wrong there was no frame. */
function examine(window: Uint8Array): Verdict {
  if (window.length < headLength) return { type: 'more', needed: headLength };
  if (isLookAlike(window, 0)) return falseStart;
  const length = at(window, 10) + overhead;
  if (window.length < length) return { type: 'more', needed: length };
  const sound = sum8(window, 0, length - 2) === at(window, length - 2);
  if (at(window, length - 1) === endByte)
    return sound ? { type: 'frame', length } : { type: 'broken', length, error: sumError(window, 0, length) };
  // What stands in the place of the end may be the start of the next frame.
  return sound ? { type: 'broken', length: length - 1, error: endError(length - 1) } : falseStart;
}

/** A framer for one line. Wake-up bytes come out as discarded. */
export const cjt188Framer = (): Framer =>
  createResyncFramer({ start: Uint8Array.of(startByte), headLength, maximumLength: maximumData + overhead, examine });

/** A frame that was opened: where its 68H is, and the end of its data. */
interface OpenedFrame {
  readonly from: number;
  readonly end: number;
}

/**
 * Checks that the bytes are one whole frame after any wake-up bytes. With a trace it takes note of what is wrong and
 * goes on.
 */
export function openFrame(bytes: Uint8Array, trace?: Trace): OpenedFrame {
  let from = 0;
  while (at(bytes, from) === filler) from++;
  trace?.add('filler', 0, from, null);
  const left = bytes.length - from;
  if (at(bytes, from) !== startByte) throw new HutongError('HT4003', { offset: from, field: 'start' });
  const length = at(bytes, from + 10) + overhead;
  if (left < headLength || left < length)
    fault(trace, new HutongError('HT4001', { offset: bytes.length, facts: { length: left, needed: length } }));
  const end = Math.min(from + length - 2, bytes.length);
  if (isLookAlike(bytes, from) || left > length)
    fault(
      trace,
      new HutongError('HT4005', {
        offset: left > length ? from + length : from + 10,
        field: 'length',
        facts: { reason: left > length ? 'surplus' : 'out-of-range', length: left, needed: length },
      }),
    );
  if (left >= length) {
    if (at(bytes, from + length - 1) !== endByte) fault(trace, endError(from + length - 1));
    if (sum8(bytes, from, from + length - 2) !== at(bytes, from + length - 2))
      fault(trace, sumError(bytes, from, length));
  }
  return { from, end };
}

/** Puts start byte, sum and end around the bytes from type to data. */
export function sealFrame(body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(body.length + 3);
  frame[0] = startByte;
  frame.set(body, 1);
  frame.set([sum8(frame, 0, body.length + 1), endByte], body.length + 1);
  return frame;
}
