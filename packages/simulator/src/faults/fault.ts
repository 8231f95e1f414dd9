import type { BilingualText } from '@hutong/standard';
import type { Emission } from '../emission.ts';
import type { Random } from '../random.ts';

export interface FaultOptions {
  readonly random: Random;
  /** How far to shift, in milliseconds; the fault's own choice when absent. */
  readonly by?: number;
}

/** A named way in which devices and networks misbehave. */
export type Fault =
  | {
      readonly name: string;
      readonly title: BilingualText;
      readonly target: 'record';
      /** A new instance for one rule of a scenario; it is asked only for the messages that the rule hits. */
      create(options: FaultOptions): (emission: Emission) => readonly Emission[];
    }
  | {
      readonly name: string;
      readonly title: BilingualText;
      readonly target: 'frame';
      /** What the other side receives, in the pieces in which it arrives. */
      apply(frame: Uint8Array, random: Random): readonly Uint8Array[];
    };

export type RecordFault = Extract<Fault, { target: 'record' }>;
export type FrameFault = Extract<Fault, { target: 'frame' }>;
