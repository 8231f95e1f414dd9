import type { BilingualText } from '@hutong/standard';

/** What an adapter is judged by; each is proven, or exempt with a reason. */
export const qualityAspects = [
  'vectors',
  'resynchronisation',
  'roundTrip',
  'explanation',
  'mapping',
  'quirks',
  'session',
  'simulation',
  'commands',
  'fuzz',
] as const;

export type QualityAspect = (typeof qualityAspects)[number];

/** Aspects that a protocol does not have, each with its reason. */
export type Exemptions = Readonly<Partial<Record<QualityAspect, BilingualText>>>;

/** What was proven of an adapter: numbers out of runs, nothing that was written by hand. */
export interface AdapterQuality {
  /** Published vectors by where they come from, and how many of all are met. */
  readonly vectors: {
    readonly standard: number;
    readonly capture: number;
    readonly independent: number;
    readonly selfMade: number;
    readonly passed: number;
  };
  /** Good published frames, on which the next five are proven. */
  readonly frames: number;
  readonly foundInNoise: number;
  readonly roundTrips: number;
  readonly explained: number;
  readonly mapped: number;
  readonly quirks: number;
  readonly settings: number;
  readonly session: boolean;
  readonly simulations: number;
  readonly commands: number;
  /** Mutated frames without a finding. */
  readonly fuzzed: number;
  readonly exempt: Exemptions;
}
