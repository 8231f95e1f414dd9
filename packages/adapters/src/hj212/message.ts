/** Key and value of one data item, as sent. */
export type Hj212Pair = readonly [key: string, value: string];

/** Items between two semicolons; they belong together. */
export type Hj212Group = readonly Hj212Pair[];

/** A deviation that was tolerated and is reported. */
export interface Hj212Note {
  readonly kind:
    | 'stray-separator'
    | 'duplicate-key'
    | 'missing-value'
    | 'flag-case'
    | 'packet-number-missing'
    | 'incomplete-split';
  readonly key?: string;
}

/** A packet of HJ 212. Member names in capitals are the protocol's own. */
export interface Hj212Message {
  /** Request number: `YYYYMMDDhhmmsszzz`. */
  readonly QN?: string;
  /** System type, e.g. 22 for ambient air. */
  readonly ST?: string;
  /** Command, e.g. 2011. */
  readonly CN?: string;
  /** Access password. */
  readonly PW?: string;
  /** Station number. */
  readonly MN?: string;
  /** Flag byte: bits 7–2 version, bit 1 packet numbers, bit 0 answer wanted. */
  readonly flag?: number;
  /** Number of packets of a split message. */
  readonly PNUM?: number;
  /** Number of this packet, from 1. */
  readonly PNO?: number;
  /** Further keys before CP. */
  readonly extra?: readonly Hj212Pair[];
  readonly content: readonly Hj212Group[];
  /** The content was encrypted on the wire (2025), or is to be. */
  readonly encrypted?: boolean;
  readonly notes?: readonly Hj212Note[];
}
