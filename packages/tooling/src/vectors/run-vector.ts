import { safeDecode, type Adapter } from '@hutong/adapter-kit';
import { observe, type Observed } from './observe.ts';
import type { Projection } from './projection.ts';
import { firstMismatch, OneOf } from './subset-match.ts';
import type { Vector } from './vector.ts';

/** Verdict on one vector. */
export interface VectorResult {
  readonly id: string;
  readonly passed: boolean;
  /** Pointer of the first fact that differs. */
  readonly mismatch?: string;
  readonly expected: unknown;
  readonly got: unknown;
}

const factsOfFailure = <Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  projection: Projection<Message, Options>,
  bytes: Uint8Array,
  observed: Observed,
  options: Options | undefined,
): Readonly<Record<string, unknown>> => {
  const [failure] = observed.failures;
  if (failure !== undefined) {
    const error = new OneOf(...projection.errorNames(failure.error));
    return { error, ...projection.errorFacts(failure.error, failure.bytes, failure.before) };
  }
  // All bytes were discarded: the stream holds no frame, and decoding them as one says why.
  const outcome = safeDecode(adapter, bytes, options);
  const names = outcome.ok ? [] : projection.errorNames(outcome.error);
  const facts = outcome.ok ? {} : projection.errorFacts(outcome.error, bytes, new Uint8Array());
  return { error: new OneOf('no_frame', ...names), ...facts };
};

/** Runs one vector through an adapter: every expected fact must be there, and nothing else decides. */
export function runVector<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  projection: Projection<Message, Options>,
  vector: Vector,
): VectorResult {
  const { id, expect } = vector;
  // `checksumRecomputed` says of the vector that its sum was redone after the source masked the address.
  const { ifTolerated, checksumRecomputed: _mark, ...strict } = expect;
  const bytes = projection.bytes(vector.frame);
  const options = projection.options?.(vector);
  const observed = observe(adapter, projection, bytes, options);
  const verdict = (expected: unknown, got: unknown): VectorResult => {
    const mismatch = firstMismatch(expected, got);
    return { id, passed: mismatch === undefined, ...(mismatch === undefined ? {} : { mismatch }), expected, got };
  };
  const plain = projection.plain?.(vector.frame) ?? {};
  if (Object.keys(strict).length > 0 && Object.keys(strict).every((name) => name in plain))
    return verdict(strict, plain);
  if ('frames' in strict || 'rejected' in strict) return verdict(strict, observed.stream);
  if ('error' in strict) {
    const [frame] = observed.frames;
    // The frame is sound and its message tells of the error: a broken part that does not spoil the rest.
    if (observed.frames.length === 1 && frame !== undefined && 'error' in frame) return verdict(strict, frame);
    if (observed.frames.length > 0) return { id, passed: false, expected: strict, got: observed.frames };
    const result = verdict(strict, factsOfFailure(adapter, projection, bytes, observed, options));
    if (!result.passed || ifTolerated === undefined) return result;
    const tolerated = observe(adapter, projection, bytes, projection.tolerant);
    return verdict({ ifTolerated: [ifTolerated] }, { ifTolerated: tolerated.frames });
  }
  const [frame] = observed.frames;
  if (frame === undefined || observed.frames.length !== 1 || observed.failures.length > 0)
    return {
      id,
      passed: false,
      expected: strict,
      got:
        observed.frames.length === 0 ? factsOfFailure(adapter, projection, bytes, observed, options) : observed.stream,
    };
  return verdict(strict, frame);
}
