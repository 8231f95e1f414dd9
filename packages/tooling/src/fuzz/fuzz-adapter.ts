import { toHex, type Adapter } from '@hutong/adapter-kit';
import { createRandom, type Random } from '@hutong/simulator';
import { HutongError } from '@hutong/standard';
import { exercise } from './exercise.ts';
import { minimize } from './minimize.ts';
import { mutate } from './mutate.ts';
import { seals } from './seals.ts';

/** Bytes that made an adapter throw what is no coded error, or take too long. */
export interface FuzzFinding {
  readonly adapter: string;
  readonly seed: number;
  /** Number of the mutated frame. */
  readonly frame: number;
  readonly options: object;
  /** The shortest bytes found that still do it. */
  readonly hex: string;
  readonly error: string;
}

export interface FuzzReport {
  readonly adapter: string;
  readonly seed: number;
  readonly frames: number;
  /** Mutated frames that were found and decoded. */
  readonly decoded: number;
  /** Coded errors by code. */
  readonly codes: Readonly<Record<string, number>>;
  readonly findings: readonly FuzzFinding[];
  readonly milliseconds: number;
  /** Longest time of one frame, in milliseconds. */
  readonly slowest: number;
  /** Growth of the heap over the run, in bytes. */
  readonly heapGrowth: number;
}

export interface FuzzOptions {
  readonly frames: number;
  readonly seed: number;
  /** Frames to start from. */
  readonly corpus: readonly Uint8Array[];
  /** A frame may take so many milliseconds, measured a second time before it counts. */
  readonly timeLimit?: number;
  /** The heap may grow by so many bytes. */
  readonly heapLimit?: number;
  readonly onProgress?: (done: number, milliseconds: number) => void;
}

/** Findings after which a run stops: one fault shows many times. */
const enough = 5;
/** Explaining costs several times what decoding does, so every so many frames are explained. */
const explainEvery = 8;
const step = 10_000;

const optionsOf = (adapter: Adapter, random: Random): object => {
  const chosen: Record<string, unknown> = {};
  for (const name of Object.keys(adapter.quirks)) if (random.chance(0.2)) chosen[name] = true;
  for (const [name, { values }] of Object.entries(adapter.settings ?? {})) {
    const value = values[random.integer(0, values.length - 1)];
    if (random.chance(0.2) && value !== '') chosen[name] = value;
  }
  return chosen;
};

/** Addresses of simulated devices: protocols have rules for them. */
const addresses = ['110815215744', '17'];

const simulated = (adapter: Adapter, random: Random): Uint8Array[] => {
  const frameOf = (kind: string, address: string): Uint8Array[] => {
    try {
      const context = { now: 1_767_225_600_000, random: () => random.fraction(), address };
      const message = adapter.simulate?.(kind, context);
      return message === undefined ? [] : [adapter.encode(message)];
    } catch (error) {
      if (HutongError.isInstance(error)) return [];
      throw error;
    }
  };
  return (adapter.simulations ?? []).flatMap((kind) => addresses.flatMap((address) => frameOf(kind, address)));
};

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error);

/** Mutates frames and takes each the whole way through an adapter; the same seed makes the same frames. */
export function fuzzAdapter(adapter: Adapter, options: FuzzOptions): FuzzReport {
  const { frames, seed, timeLimit = 250, heapLimit = 256 * 2 ** 20, onProgress } = options;
  const random = createRandom(seed, `fuzz ${adapter.id}`);
  const corpus = [...options.corpus, ...simulated(adapter, random)];
  const seal = seals[adapter.id];
  const codes: Record<string, number> = {};
  const findings: FuzzFinding[] = [];
  let decoded = 0;
  let slowest = 0;
  let done = 0;
  const pick = (): Uint8Array => corpus[random.integer(0, corpus.length - 1)] ?? new Uint8Array();
  const heapBefore = process.memoryUsage().heapUsed;
  const started = performance.now();

  const errorOf = (bytes: Uint8Array, chosen: object, cut: number): string | undefined => {
    try {
      exercise(adapter, bytes, { options: chosen, cut: Math.min(cut, bytes.length), explain: true });
      return undefined;
    } catch (error) {
      return describe(error);
    }
  };
  const report = (bytes: Uint8Array, chosen: object, error: string): void => {
    findings.push({ adapter: adapter.id, seed, frame: done, options: chosen, hex: toHex(bytes), error });
  };
  const timeOf = (bytes: Uint8Array, chosen: object): number => {
    const from = performance.now();
    errorOf(bytes, chosen, 0);
    return performance.now() - from;
  };

  for (; done < frames && findings.length < enough; done++) {
    const mutated = mutate(pick(), pick(), random);
    const bytes = seal !== undefined && random.chance(0.7) ? seal(mutated) : mutated;
    const chosen = optionsOf(adapter, random);
    const cut = random.integer(0, bytes.length);
    const from = performance.now();
    try {
      const result = exercise(adapter, bytes, { options: chosen, cut, explain: done % explainEvery === 0 });
      decoded += result.decoded;
      for (const code of result.codes) codes[code] = (codes[code] ?? 0) + 1;
    } catch (error) {
      const small = minimize(bytes, (candidate) => errorOf(candidate, chosen, cut) !== undefined);
      report(small, chosen, errorOf(small, chosen, cut) ?? describe(error));
      continue;
    }
    const took = performance.now() - from;
    slowest = Math.max(slowest, took);
    // The machine may have been busy: only a frame that is slow every time is at fault.
    if (took > timeLimit && Math.min(timeOf(bytes, chosen), timeOf(bytes, chosen)) > timeLimit)
      report(bytes, chosen, `one frame took ${Math.round(took)} ms`);
    if ((done + 1) % step === 0) onProgress?.(done + 1, performance.now() - started);
  }
  globalThis.gc?.();
  const heapGrowth = process.memoryUsage().heapUsed - heapBefore;
  if (heapGrowth > heapLimit) report(new Uint8Array(), {}, `the heap grew by ${heapGrowth} bytes`);
  return {
    adapter: adapter.id,
    seed,
    frames: done,
    decoded,
    codes,
    findings,
    milliseconds: performance.now() - started,
    slowest,
    heapGrowth,
  };
}
