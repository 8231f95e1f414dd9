import type { PlayedFrame } from './play-frames.ts';
import type { TruthLine } from './truth.ts';

/** What a run did. */
export interface SimulationSummary {
  readonly scenario: string;
  readonly seed: number;
  readonly devices: number;
  /** Records and broken messages that went out. */
  readonly sent: number;
  readonly acknowledged: number;
  /** Messages that the platform refused, as far as it said so before the run ended. */
  readonly rejected: number;
  /** Messages sent, by device kind. */
  readonly byKind: Readonly<Record<string, number>>;
  /** How often each fault struck. */
  readonly faults: Readonly<Record<string, number>>;
  readonly frames: readonly PlayedFrame[];
  readonly truth: readonly TruthLine[];
  readonly truthFile: string;
  readonly virtualFrom: string;
  readonly virtualTo: string;
}

/** How far a run is. */
export interface SimulationProgress {
  /** Virtual time. */
  readonly at: string;
  readonly sent: number;
  readonly acknowledged: number;
}
