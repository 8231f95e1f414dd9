import { explainFrame, safeDecode, safeEncode, type Adapter, type MappingContext } from '@hutong/adapter-kit';

const context: MappingContext = { system: 'fuzz', division: '340102001001', receivedAt: 1_767_225_600_000 };

export interface ExerciseOptions {
  /** Quirks and settings of the adapter. */
  readonly options: object;
  /** Where the bytes are cut into two chunks. */
  readonly cut: number;
  readonly explain: boolean;
}

/** What a frame did to an adapter, if it did no harm. */
export interface Exercised {
  /** Codes of the errors that came of it, one for each frame or error that was found. */
  readonly codes: readonly string[];
  readonly decoded: number;
}

const assert = (holds: boolean, what: string): void => {
  if (!holds) throw new TypeError(what);
};

/**
 * Takes bytes the whole way: framer, decoder, session, mapping, encoder and explanation. Coded errors are what malformed
 * bytes give; anything else is thrown on.
 */
export function exercise(adapter: Adapter, bytes: Uint8Array, { options, cut, explain }: ExerciseOptions): Exercised {
  const framer = adapter.framer(options);
  const session = adapter.session?.({ now: () => context.receivedAt }, options);
  const codes: string[] = [];
  let decoded = 0;
  let accounted = 0;
  const parts = [bytes.subarray(0, cut), bytes.subarray(cut)];
  const events = [...parts.flatMap((part) => framer.push(part)), ...framer.end()];
  assert(framer.buffered === 0, 'the framer holds bytes after its end');
  const deliver = (messages: readonly unknown[]): void => {
    for (const message of messages) adapter.map(message, context, options);
  };
  const take = (frame: Uint8Array): void => {
    const outcome = safeDecode(adapter, frame, options);
    if (!outcome.ok) {
      codes.push(outcome.error.code);
      deliver(session?.reject?.(outcome.error, frame).deliver ?? []);
      return;
    }
    decoded++;
    const step = session?.receive(outcome.value) ?? { replies: [], deliver: [outcome.value] };
    for (const reply of step.replies) safeEncode(adapter, reply, options);
    deliver(step.deliver);
    const again = safeEncode(adapter, outcome.value, options);
    // What came from a decoder may be more than an encoder writes, but it must come back if it is written.
    if (again.ok) assert(safeDecode(adapter, again.value, options).ok, 'an encoded message cannot be decoded');
  };
  for (const event of events) {
    accounted += event.bytes.length;
    if (event.type === 'error') codes.push(event.error.code);
    if (event.type === 'frame') take(event.bytes);
  }
  assert(accounted === bytes.length, 'bytes are lost or counted twice');
  const end = session?.end?.();
  if (end !== undefined) deliver(end.deliver);
  const whole = safeDecode(adapter, bytes, options);
  if (!whole.ok) codes.push(whole.error.code);
  if (explain) explained(adapter, bytes, options);
  return { codes, decoded };
}

const explained = (adapter: Adapter, bytes: Uint8Array, options: object): void => {
  let at = 0;
  for (const { offset, length } of explainFrame(adapter, bytes, options).fields) {
    assert(offset === at, `the explanation leaves or doubles byte ${at}`);
    at += length;
  }
  assert(at === bytes.length, 'the explanation does not cover the frame');
};
