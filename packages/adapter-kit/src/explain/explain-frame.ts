import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import type { Adapter } from '../adapter.ts';
import { toHex } from '../bytes/hex.ts';
import { toJson } from '../decoding/to-json.ts';
import { meaningOf } from './meaning-of.ts';
import { Trace, type FieldMeaning, type TracedField } from './trace.ts';

/** One field of a frame: where it is, what it says and what that means. */
export interface ExplainedField {
  /** Bytes from the start of the frame. */
  readonly offset: number;
  readonly length: number;
  /** Path of the value in the message; `unread` for bytes that the decoder did not come to. */
  readonly field: string;
  readonly title: BilingualText;
  /** The bytes in hexadecimal, as on the wire. */
  readonly raw: string;
  /** The bytes without the coding of the line, when that changes them. */
  readonly plain?: string;
  /** As in the message; null for bytes without one. */
  readonly value: unknown;
  /** What the value stands for, when it is a code. */
  readonly name?: BilingualText;
  readonly unit?: string;
  readonly clause?: string;
  /** The clause was not compared with the text of the standard. */
  readonly clauseStatus?: 'unconfirmed';
  /** The layout was not compared with a text or a capture. */
  readonly layoutStatus?: 'unconfirmed';
  /** Only holds the frame together; the message does not carry it. */
  readonly framing?: true;
  /** Code of the error whose place this is. */
  readonly error?: string;
}

/** A frame field by field. Every byte is in one field; a field without bytes marks an error at the end. */
export interface Explanation {
  readonly fields: readonly ExplainedField[];
  /** Why the frame cannot be decoded. */
  readonly error?: HutongError;
}

const unread = bilingual('未解析', 'Not read');

const gap = (from: number, to: number): TracedField => ({ field: 'unread', from, to, value: null });

/** Fields side by side, with what lies between them. */
const filled = (fields: readonly TracedField[], length: number): TracedField[] => {
  const all: TracedField[] = [];
  let at = 0;
  for (const field of fields) {
    if (field.from > at) all.push(gap(at, field.from));
    all.push(field);
    at = field.to;
  }
  if (at < length) all.push(gap(at, length));
  return all;
};

/** A gap ends where the error is, so that its place stands by itself. */
const splitAt = (fields: readonly TracedField[], place: number): TracedField[] =>
  fields.flatMap((field) =>
    field.field === 'unread' && field.from < place && place < field.to
      ? [gap(field.from, place), gap(place, field.to)]
      : [field],
  );

/** Explains a frame by listening to the decoder. A frame that cannot be decoded is explained as far as it can be read. */
export function explainFrame<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  frame: Uint8Array,
  options?: Options,
): Explanation {
  const trace = new Trace();
  try {
    adapter.decode(frame, options, trace);
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    trace.fault(error);
  }
  const { error } = trace;
  const place = error?.location.offset;
  const whole = filled(trace.fields, frame.length);
  const parts = place === undefined ? whole : splitAt(whole, place);
  if (error !== undefined && place !== undefined && place >= frame.length)
    parts.push({ field: error.location.field ?? 'end', from: frame.length, to: frame.length, value: null });
  const fields = parts.map(({ field, from, to, value, meaning, plain }): ExplainedField => {
    const known: Partial<FieldMeaning> = { ...meaningOf(adapter.fields ?? {}, field), ...meaning };
    const {
      title = field === 'unread' ? unread : bilingual(field, field),
      unit,
      clause,
      layoutStatus,
      framing,
    } = known;
    const name = known.nameOf?.(value);
    const raw = toHex(frame.subarray(from, to));
    const own = plain === undefined ? raw : toHex(plain);
    const wrong = error !== undefined && place !== undefined && (place === from || (place > from && place < to));
    return {
      offset: from,
      length: to - from,
      field,
      title,
      raw,
      ...(own === raw ? {} : { plain: own }),
      value: toJson(value),
      ...(name === undefined ? {} : { name }),
      ...(unit === undefined ? {} : { unit }),
      ...(clause === undefined ? {} : { clause }),
      ...(clause === undefined || adapter.clauses === undefined ? {} : { clauseStatus: adapter.clauses }),
      ...(layoutStatus === undefined ? {} : { layoutStatus }),
      ...(framing === true ? { framing } : {}),
      ...(wrong ? { error: error.code } : {}),
    };
  });
  return { fields, ...(error === undefined ? {} : { error }) };
}
