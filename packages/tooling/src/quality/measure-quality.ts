import {
  explainFrame,
  safeDecode,
  toJson,
  type Adapter,
  type AdapterQuality,
  type MappingContext,
} from '@hutong/adapter-kit';
import { fuzzAdapter } from '../fuzz/fuzz-adapter.ts';
import type { Subject } from '../vectors/load-projection.ts';
import { runVector } from '../vectors/run-vector.ts';
import type { Vector } from '../vectors/vector.ts';

const context: MappingContext = { system: 'quality', division: '340102001001', receivedAt: 1_767_225_600_000 };
/** Frames of the fuzz run that goes into the record; `pnpm fuzz` takes a million. */
const fuzzFrames = 1000;
const noise = Uint8Array.of(0, 0xff, 0x13, 0x37);

/** Whole frames among the vectors: those whose bytes the framer gives back as one. */
const goodFrames = (adapter: Adapter, bytes: readonly Uint8Array[]): Uint8Array[] =>
  bytes.flatMap((own) => {
    const framer = adapter.framer();
    const frames = [...framer.push(own), ...framer.end()].filter(({ type }) => type === 'frame');
    return frames.length === 1 && frames[0] !== undefined && safeDecode(adapter, frames[0].bytes).ok
      ? [frames[0].bytes]
      : [];
  });

const isFoundInNoise = (adapter: Adapter, frame: Uint8Array): boolean => {
  const framer = adapter.framer();
  const stream = Uint8Array.from([...noise, ...frame]);
  const events = [...stream].flatMap((byte) => framer.push(Uint8Array.of(byte)));
  return [...events, ...framer.end()].some(({ type, offset }) => type === 'frame' && offset === noise.length);
};

const comesBack = (adapter: Adapter, frame: Uint8Array): boolean => {
  const plain = (value: unknown): string => JSON.stringify({ ...(toJson(value) as object), notes: undefined });
  const message = adapter.decode(frame);
  return plain(adapter.decode(adapter.encode(message))) === plain(message);
};

const isExplained = (adapter: Adapter, frame: Uint8Array): boolean => {
  const { fields, error } = explainFrame(adapter, frame);
  let at = 0;
  for (const { offset, length, field } of fields) {
    if (offset !== at || field === 'unread') return false;
    at += length;
  }
  return at === frame.length && error === undefined;
};

/** What a run over the published vectors and mutations of them proves of an adapter. */
export function measureQuality({ adapter, projection }: Subject, vectors: readonly Vector[]): AdapterQuality {
  const of = (provenance: Vector['provenance']): number =>
    vectors.filter((vector) => vector.provenance === provenance).length;
  const corpus = vectors.map(({ frame }) => projection.bytes(frame));
  const frames = goodFrames(adapter, corpus);
  const count = (holds: (frame: Uint8Array) => boolean): number => frames.filter(holds).length;
  const { findings } = fuzzAdapter(adapter, { frames: fuzzFrames, seed: 4, corpus });
  return {
    vectors: {
      standard: of('standard'),
      capture: of('capture'),
      independent: of('independent'),
      selfMade: of('self-made'),
      passed: vectors.filter((vector) => runVector(adapter, projection, vector).passed).length,
    },
    frames: frames.length,
    foundInNoise: count((frame) => isFoundInNoise(adapter, frame)),
    roundTrips: count((frame) => comesBack(adapter, frame)),
    explained: count((frame) => isExplained(adapter, frame)),
    mapped: count((frame) => adapter.map(adapter.decode(frame), context).records.length > 0),
    quirks: Object.keys(adapter.quirks).length,
    settings: Object.keys(adapter.settings ?? {}).length,
    session: adapter.session !== undefined,
    simulations: adapter.simulations?.length ?? 0,
    commands: Object.keys(adapter.commands ?? {}).length,
    fuzzed: findings.length === 0 ? fuzzFrames : 0,
    exempt: adapter.exempt ?? {},
  };
}
