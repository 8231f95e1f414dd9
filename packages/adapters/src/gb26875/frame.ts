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
import type { Gb26875Options } from './options.ts';

// GB/T 26875.3-2011, table 1: @@ · serial 2 · version 2 · time 6 · source 6 · target 6 · length 2 · command 1 · unit N · sum 1 · ##
const startByte = 0x40;
const endByte = 0x23;
export const headerLength = 27;
export const overhead = 30;
/** Longest data unit (8.2.3). */
export const maximumUnit = 1024;

const at = (bytes: Uint8Array, offset: number): number => bytes[offset] ?? 0;

const lengthError = (length: number): HutongError =>
  new HutongError('HT4005', {
    offset: 24,
    field: 'length',
    message: {
      zh: `数据单元长度 ${length} 超过 ${maximumUnit}`,
      en: `Data unit length ${length} is above ${maximumUnit}`,
    },
    facts: { reason: 'out-of-range', length, maximum: maximumUnit },
  });

const sumMatches = (bytes: Uint8Array, length: number, options: Gb26875Options | undefined): boolean => {
  const command = at(bytes, 26);
  return (
    (options?.uncheckedAcknowledgement === true && (command === 3 || command === 6)) ||
    sum8(bytes, 2, length - 3) === at(bytes, length - 3)
  );
};

const sumError = (bytes: Uint8Array, length: number): HutongError => {
  const expected = sum8(bytes, 2, length - 3);
  const found = at(bytes, length - 3);
  return new HutongError('HT4002', { offset: length - 3, field: 'checksum', facts: { expected, found } });
};

const endError = (length: number): HutongError => new HutongError('HT4004', { offset: length - 2, field: 'end' });

const endMatches = (bytes: Uint8Array, length: number): boolean =>
  at(bytes, length - 2) === endByte && at(bytes, length - 1) === endByte;

/** Judges the bytes from `@@` on: with a wrong end and a wrong sum there was no frame, with one of them there was. */
function examine(window: Uint8Array, options: Gb26875Options | undefined): Verdict {
  if (window.length < headerLength) return { type: 'more', needed: headerLength };
  const unit = at(window, 24) | (at(window, 25) << 8);
  if (unit > maximumUnit) return falseStart;
  const length = unit + overhead;
  if (window.length < length) return { type: 'more', needed: length };
  const sound = sumMatches(window, length, options);
  if (endMatches(window, length))
    return sound ? { type: 'frame', length } : { type: 'broken', length, error: sumError(window, length) };
  // What stands in the place of the end marker is not ours: it may be the start of the next frame.
  return sound ? { type: 'broken', length: length - 2, error: endError(length) } : falseStart;
}

/** A framer for one connection. */
export const gb26875Framer = (options?: Gb26875Options): Framer =>
  createResyncFramer({
    start: Uint8Array.of(startByte, startByte),
    headLength: headerLength,
    maximumLength: maximumUnit + overhead,
    examine: (window) => examine(window, options),
  });

/**
 * Checks that the bytes are one whole frame and gives the end of its data unit; throws what is wrong first. With a
 * trace it takes note of it and goes on.
 */
export function checkFrame(bytes: Uint8Array, options: Gb26875Options | undefined, trace?: Trace): number {
  if (at(bytes, 0) !== startByte || at(bytes, 1) !== startByte)
    throw new HutongError('HT4003', { offset: 0, field: 'start' });
  if (bytes.length < headerLength) {
    fault(trace, new HutongError('HT4001', { offset: bytes.length, facts: { length: bytes.length } }));
    return bytes.length;
  }
  const unit = at(bytes, 24) | (at(bytes, 25) << 8);
  if (unit > maximumUnit) {
    fault(trace, lengthError(unit));
    return headerLength;
  }
  const length = unit + overhead;
  if (bytes.length < length) {
    fault(trace, new HutongError('HT4001', { offset: bytes.length, facts: { length: bytes.length, needed: length } }));
    return Math.min(bytes.length, length - 3);
  }
  if (bytes.length > length)
    fault(
      trace,
      new HutongError('HT4005', {
        offset: length,
        field: 'length',
        facts: { reason: 'surplus', length: bytes.length, needed: length },
      }),
    );
  if (!endMatches(bytes, length)) fault(trace, endError(length));
  if (!sumMatches(bytes, length, options)) fault(trace, sumError(bytes, length));
  return length - 3;
}

/** Puts marker, sum and end around the bytes from serial number to data unit. */
export function sealFrame(body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(body.length + 5);
  frame.set([startByte, startByte]);
  frame.set(body, 2);
  frame.set([sum8(body), endByte, endByte], body.length + 2);
  return frame;
}
