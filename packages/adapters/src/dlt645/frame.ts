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

// DL/T 645-2007, 5: (FE …) · 68 · address 6 · 68 · control 1 · length 1 · data L, each byte +33H · sum 1 · 16
export const startByte = 0x68;
const endByte = 0x16;
const filler = 0xfe;
/** Where the parts in front of the data begin, counted from the first 68H. */
export const places = { start: 0, address: 1, secondStart: 7, control: 8, length: 9 } as const;
export const headLength = 10;
export const overhead = 12;
/** Longest data of a reply (5.2.5). */
export const maximumData = 200;
/** Added to each data byte on the line. */
const offsetOnLine = 0x33;

const at = (bytes: Uint8Array, offset: number): number => bytes[offset] ?? 0;

const sumError = (bytes: Uint8Array, from: number, length: number): HutongError =>
  new HutongError('HT4002', {
    offset: from + length - 2,
    field: 'checksum',
    facts: { expected: sum8(bytes, from, from + length - 2), found: at(bytes, from + length - 2) },
  });

const endError = (offset: number): HutongError => new HutongError('HT4004', { offset, field: 'end' });

const lengthError = (offset: number, length: number): HutongError =>
  new HutongError('HT4005', {
    offset,
    field: 'length',
    message: {
      zh: `数据长度 ${length} 超过 ${maximumData}`,
      en: `Data length ${length} is above ${maximumData}`,
    },
    facts: { reason: 'out-of-range', length, maximum: maximumData },
  });

/**
 * Judges the bytes from a 68H on. Address and data may hold 68H and 16H, so only the second 68H, the length, the sum
 * and the end together make a frame; with both sum and end wrong there was none.
 */
function examine(window: Uint8Array): Verdict {
  if (window.length > 7 && at(window, 7) !== startByte) return falseStart;
  if (window.length < headLength) return { type: 'more', needed: headLength };
  const data = at(window, 9);
  if (data > maximumData) return { type: 'broken', length: headLength, error: lengthError(9, data) };
  const length = data + overhead;
  if (window.length < length) return { type: 'more', needed: length };
  const sound = sum8(window, 0, length - 2) === at(window, length - 2);
  if (at(window, length - 1) === endByte)
    return sound ? { type: 'frame', length } : { type: 'broken', length, error: sumError(window, 0, length) };
  // What stands in the place of the end may be the start of the next frame.
  return sound ? { type: 'broken', length: length - 1, error: endError(length - 1) } : falseStart;
}

/** A framer for one line. Wake-up bytes come out as discarded. */
export const dlt645Framer = (): Framer =>
  createResyncFramer({
    start: Uint8Array.of(startByte),
    headLength,
    maximumLength: maximumData + overhead,
    mayStart: (bytes, from, to) => from + 7 >= to || at(bytes, from + 7) === startByte,
    examine,
  });

/** Sum of the bytes in front of the data; so few are added without a loop. */
const headSum = (bytes: Uint8Array, from: number): number =>
  at(bytes, from) +
  at(bytes, from + 1) +
  at(bytes, from + 2) +
  at(bytes, from + 3) +
  at(bytes, from + 4) +
  at(bytes, from + 5) +
  at(bytes, from + 6) +
  at(bytes, from + 7) +
  at(bytes, from + 8) +
  at(bytes, from + 9);

/**
 * Checks that the bytes are one whole frame after any wake-up bytes, and says where its first 68H is. The data without
 * the 33H are put into `plain` in the same pass. With a trace it takes note of what is wrong and goes on.
 */
export function openFrame(bytes: Uint8Array, plain: Uint8Array, trace?: Trace): number {
  let from = 0;
  while (at(bytes, from) === filler) from++;
  const left = bytes.length - from;
  if (at(bytes, from) !== startByte) throw new HutongError('HT4003', { offset: from, field: 'start' });
  if (left > 7 && at(bytes, from + 7) !== startByte)
    fault(
      trace,
      new HutongError('HT4003', {
        offset: from + 7,
        field: 'secondStart',
        message: { zh: '第二个起始符 68H 不符', en: 'The second start byte 68H is missing' },
      }),
    );
  if (left < headLength) {
    fault(trace, new HutongError('HT4001', { offset: bytes.length, facts: { length: left } }));
    return from;
  }
  const data = at(bytes, from + 9);
  if (data > maximumData) {
    fault(trace, lengthError(from + 9, data));
    return from;
  }
  const length = data + overhead;
  if (left < length)
    fault(trace, new HutongError('HT4001', { offset: bytes.length, facts: { length: left, needed: length } }));
  if (left > length)
    fault(
      trace,
      new HutongError('HT4005', {
        offset: from + length,
        field: 'length',
        facts: { reason: 'surplus', length: left, needed: length },
      }),
    );
  if (left >= length && at(bytes, from + length - 1) !== endByte) fault(trace, endError(from + length - 1));
  const first = from + headLength;
  let sum = headSum(bytes, from);
  for (let index = 0; index < data; index++) {
    const byte = at(bytes, first + index);
    sum += byte;
    plain[index] = byte - offsetOnLine;
  }
  if (left >= length && (sum & 0xff) !== at(bytes, first + data)) fault(trace, sumError(bytes, from, length));
  return from;
}

/** Puts start bytes, length, sum and end around address, control and data, and adds 33H to the data. */
export function sealFrame(address: Uint8Array, control: number, data: Uint8Array): Uint8Array {
  if (data.length > maximumData)
    throw new HutongError('HT4009', { field: 'data', facts: { length: data.length, maximum: maximumData } });
  const frame = new Uint8Array(data.length + overhead);
  frame[0] = startByte;
  frame.set(address, 1);
  frame.set([startByte, control, data.length], 7);
  for (const [index, byte] of data.entries()) frame[headLength + index] = byte + offsetOnLine;
  frame.set([sum8(frame, 0, frame.length - 2), endByte], frame.length - 2);
  return frame;
}
