import { safeDecode, type Adapter } from '@hutong/adapter-kit';
import type { HutongError } from '@hutong/standard';
import type { Projection } from './projection.ts';
import { OneOf } from './subset-match.ts';

interface Failure {
  readonly error: HutongError;
  readonly bytes: Uint8Array;
  /** What was discarded in front of it. */
  readonly before: Uint8Array;
}

/** What an adapter makes of the bytes of a vector. */
export interface Observed {
  readonly frames: readonly Readonly<Record<string, unknown>>[];
  readonly failures: readonly Failure[];
  readonly stream: Readonly<Record<string, unknown>>;
}

/** Runs bytes through framer and decoder. */
export function observe<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  projection: Projection<Message, Options>,
  bytes: Uint8Array,
  options?: Options,
): Observed {
  const framer = adapter.framer(options);
  const frames: Record<string, unknown>[] = [];
  const failures: Failure[] = [];
  let prefix = '';
  let skipped = 0;
  let rejectedBytes = 0;
  let before: Uint8Array = new Uint8Array();
  const counted = (skippedBytes: Uint8Array): number =>
    skippedBytes.filter((byte) => byte !== projection.wakeUp).length;
  let noise = 0;
  let rejectedNoise = 0;
  for (const event of [...framer.push(bytes), ...framer.end()]) {
    if (event.type === 'discarded') {
      skipped += event.bytes.length;
      noise += counted(event.bytes);
      before = Uint8Array.of(...before, ...event.bytes);
      if (frames.length === 0) prefix += new TextDecoder().decode(event.bytes);
      continue;
    }
    const outcome =
      event.type === 'error' ? { ok: false as const, error: event.error } : safeDecode(adapter, event.bytes, options);
    if (outcome.ok) frames.push({ ...projection.facts(outcome.value, event.bytes, before), offset: event.offset });
    else {
      failures.push({ error: outcome.error, bytes: event.bytes, before });
      rejectedBytes += event.bytes.length;
      rejectedNoise += counted(event.bytes);
    }
    before = new Uint8Array();
  }
  const rejected = failures.map(({ error }) => new OneOf(...projection.errorNames(error)));
  return {
    frames,
    failures,
    stream: {
      frames,
      rejected,
      // Vectors count the bytes of rejected frames as skipped, or not.
      skippedBytes: new OneOf(skipped, skipped + rejectedBytes),
      skippedNonPreambleBytes: new OneOf(noise, noise + rejectedNoise),
      skippedPrefix: prefix,
    },
  };
}
