import type { Observation } from '@hutong/standard';

/** One message of a virtual device on its way to the platform. */
export interface Emission {
  /** Virtual time at which it goes out, in milliseconds since the epoch. */
  readonly sendAt: number;
  /** Address of the device that sends it. */
  readonly address: string;
  readonly kind: string;
  readonly record: Observation;
  /** Bytes that go out instead of the record's envelope. */
  readonly payload?: Uint8Array;
  /** Names of the faults that touched it. */
  readonly faults: readonly string[];
}
