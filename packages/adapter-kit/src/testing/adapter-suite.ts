import type { Arbitrary } from 'fast-check';
import type { Adapter } from '../adapter.ts';

/** The tests of the contract suite that an adapter may have to leave out. */
export type ContractTest =
  | 'splits'
  | 'two in one'
  | 'garbage'
  | 'bad checksum'
  | 'limits'
  | 'truncated'
  | 'surplus'
  | 'random bytes'
  | 'round trip'
  | 'sensitivity'
  | 'explanation'
  | 'mapping'
  | 'privacy'
  | 'simulation';

/** What the contract suite needs to know of an adapter beyond the adapter itself. */
export interface AdapterSuite<Message, Options extends object = object> {
  /** Whole, good frames from outside this repository. */
  readonly frames: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Any message that the protocol can carry. */
  readonly messages: Arbitrary<Message>;
  readonly options?: Options;
  /** Bytes of a start marker, for plausible garbage. */
  readonly start: Uint8Array;
  /** Recomputes the checksum of a frame whose content was changed. */
  reseal(frame: Uint8Array): Uint8Array;
  /** First and last byte (exclusive) of what the checksum protects and the message carries. */
  payload(frame: Uint8Array): { readonly from: number; readonly to: number };
  /** Changes the checksum, and only the checksum, to a wrong one. */
  spoilChecksum(frame: Uint8Array): Uint8Array;
  /** The shortest and the longest frame, and bytes that look like a frame whose length is out of bounds. */
  readonly limits: {
    readonly shortest: Uint8Array;
    readonly longest: Uint8Array;
    readonly tooLong: Uint8Array;
    readonly tooShort: Uint8Array;
  };
  /** Bytes that the framer may hold at most. */
  readonly bound: number;
  /** Address of the simulated device, when the protocol has rules for it. */
  readonly address?: string;
  /** Tests left out, each with its reason. */
  readonly skip?: Partial<Record<ContractTest, string>>;
}

/** An adapter with its suite. */
export interface Subject<Message, Options extends object> {
  readonly adapter: Adapter<Message, Options>;
  readonly suite: AdapterSuite<Message, Options>;
}
