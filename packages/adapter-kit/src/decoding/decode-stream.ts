import type { HutongError, HutongRecord, Language } from '@hutong/standard';
import type { Adapter, MappingContext, MessageIssue } from '../adapter.ts';
import { explainFrame, type ExplainedField } from '../explain/explain-frame.ts';
import { safeDecode } from './safe.ts';
import { toJson } from './to-json.ts';

export interface DecodedFrame {
  /** Bytes from the start of the stream. */
  readonly offset: number;
  readonly length: number;
  /** The message as plain JSON. */
  readonly message: unknown;
  /** Parts of it that could not be read; offsets count from the start of the stream. */
  readonly issues?: readonly MessageIssue[];
  /** Every byte of the frame, if asked for; offsets count from the start of the stream. */
  readonly explain?: readonly ExplainedField[];
}

export interface RejectedFrame {
  readonly offset: number;
  readonly length: number;
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** Place of the fault, in bytes from the start of the stream. */
    readonly offset: number;
    readonly field?: string;
  };
  readonly explain?: readonly ExplainedField[];
}

export interface DiscardedRun {
  readonly offset: number;
  readonly length: number;
  readonly filler?: true;
}

export interface DecodedStream {
  readonly frames: readonly (DecodedFrame | RejectedFrame)[];
  /** Runs of bytes that belong to no frame; `filler` ones say nothing. */
  readonly discarded: readonly DiscardedRun[];
  /** Standard records of the messages; empty without a mapping context. */
  readonly records: readonly HutongRecord[];
}

export interface DecodeStreamOptions<Options extends object = object> {
  readonly language?: Language;
  /** Quirks and settings of the adapter. */
  readonly adapter?: Options;
  /** Explains every byte of every frame. */
  readonly explain?: boolean;
}

/** Decodes a whole stream: every byte of it is in a frame, a rejected frame or a discarded run. Never throws for bytes. */
export function decodeStream<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  bytes: Uint8Array,
  context?: MappingContext,
  options: DecodeStreamOptions<Options> = {},
): DecodedStream {
  const { language = 'en', adapter: adapterOptions, explain = false } = options;
  const framer = adapter.framer(adapterOptions);
  const session = adapter.session?.({ now: () => context?.receivedAt ?? 0 }, adapterOptions);
  const frames: (DecodedFrame | RejectedFrame)[] = [];
  const discarded: { offset: number; length: number }[] = [];
  const isFiller = ({ offset, length }: DiscardedRun): boolean =>
    adapter.filler !== undefined && bytes.subarray(offset, offset + length).every((byte) => byte === adapter.filler);
  const records: HutongRecord[] = [];
  const explained = (offset: number, bytes: Uint8Array): { explain?: readonly ExplainedField[] } => {
    if (!explain) return {};
    const { fields } = explainFrame(adapter, bytes, adapterOptions);
    return { explain: fields.map((field) => ({ ...field, offset: field.offset + offset })) };
  };
  const reject = (offset: number, bytes: Uint8Array, error: HutongError): void => {
    const { length } = bytes;
    const { offset: at = 0, field } = error.location;
    const place = field === undefined ? {} : { field };
    frames.push({
      offset,
      length,
      error: { code: error.code, message: error.text[language], offset: offset + at, ...place },
      ...explained(offset, bytes),
    });
  };
  const issuesOf = (message: Message, offset: number, bytes: Uint8Array): { issues?: readonly MessageIssue[] } => {
    const found = adapter.issues?.(message, bytes, adapterOptions) ?? [];
    if (found.length === 0) return {};
    return {
      issues: found.map((issue) => (issue.offset === undefined ? issue : { ...issue, offset: issue.offset + offset })),
    };
  };
  const map = (messages: readonly Message[]): void => {
    if (context === undefined) return;
    for (const message of messages) records.push(...adapter.map(message, context, adapterOptions).records);
  };
  for (const event of [...framer.push(bytes), ...framer.end()]) {
    const { offset } = event;
    const { length } = event.bytes;
    if (event.type === 'error') {
      reject(offset, event.bytes, event.error);
      continue;
    }
    if (event.type === 'discarded') {
      const last = discarded.at(-1);
      if (last !== undefined && last.offset + last.length === offset) last.length += length;
      else discarded.push({ offset, length });
      continue;
    }
    const outcome = safeDecode(adapter, event.bytes, adapterOptions);
    if (!outcome.ok) {
      reject(offset, event.bytes, outcome.error);
      continue;
    }
    frames.push({
      offset,
      length,
      message: toJson(outcome.value),
      ...issuesOf(outcome.value, offset, event.bytes),
      ...explained(offset, event.bytes),
    });
    map(session?.receive(outcome.value).deliver ?? [outcome.value]);
  }
  map(session?.end?.().deliver ?? []);
  return {
    frames,
    discarded: discarded.map((run) => (isFiller(run) ? { ...run, filler: true } : run)),
    records,
  };
}
