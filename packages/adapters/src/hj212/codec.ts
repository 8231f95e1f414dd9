import type { Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { encryptSegment, mustEncrypt, openSegment } from './encryption.ts';
import { checkPacket, headLength, maximumSegment, sealPacket } from './frame.ts';
import type { Hj212Message } from './message.ts';
import type { Hj212Options } from './options.ts';
import { readSegment } from './read-segment.ts';
import { SegmentTrace } from './segment-trace.ts';
import { writeSegment } from './write-segment.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

const readText = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new HutongError('HT4006', {
      offset: headLength,
      field: 'segment',
      message: { zh: '数据段不是 UTF-8 文本', en: 'The segment is no UTF-8 text' },
      cause,
    });
  }
};

/** Decodes one packet. */
export function decodeHj212(frame: Uint8Array, options?: Hj212Options, trace?: Trace): Hj212Message {
  const end = checkPacket(frame, options, trace);
  const plain = openSegment(frame, headLength, end, options);
  const text = readText(plain ?? frame.subarray(headLength, end));
  const segmentTrace = trace === undefined ? undefined : new SegmentTrace(trace, text, headLength, options);
  const isBytes = plain === undefined && text.length === end - headLength;
  const message = readSegment(text, headLength, segmentTrace, isBytes ? frame : undefined);
  return plain === undefined ? message : { ...message, encrypted: true };
}

/** Encodes one message; notes are not written. */
export function encodeHj212(message: Hj212Message, options?: Hj212Options): Uint8Array {
  const segment = encoder.encode(writeSegment(message));
  if (segment.length > maximumSegment)
    throw new HutongError('HT4009', { field: 'segment', facts: { length: segment.length, maximum: maximumSegment } });
  const key = options?.sm4Key;
  if (key === undefined || !(message.encrypted ?? mustEncrypt(message, options))) return sealPacket(segment);
  return sealPacket(encryptSegment(segment, key), segment);
}
