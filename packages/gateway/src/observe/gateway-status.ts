import type { FileStatus } from '../files/file-store.ts';

/** What a gateway is doing, for people and health checks. */
export interface GatewayStatus {
  readonly platform: {
    /** `unknown` until the first delivery. */
    readonly state: 'unknown' | 'reachable' | 'unreachable';
    /** Code of the last failure, until a delivery succeeds. */
    readonly error?: string;
  };
  readonly spool: { readonly pending: number; readonly full: boolean };
  /** Files of devices. */
  readonly files: FileStatus;
  readonly connections: number;
  readonly devices: number;
  readonly counts: GatewayCounts;
}

export interface GatewayCounts {
  readonly frames: number;
  readonly malformed: number;
  readonly replies: number;
  /** Records that are durable here. */
  readonly records: number;
  readonly delivered: number;
  readonly rejected: number;
  /** Records that a full store gave up. */
  readonly dropped: number;
  readonly connectionsRefused: number;
  readonly unknownDevices: number;
  /** Bytes that connections hold now: unfinished frames, and answers that were not read. */
  readonly buffered: number;
}

/** The same counts while they grow. */
export type GrowingCounts = { -readonly [Name in keyof GatewayCounts]: number };

export const createCounts = (): GrowingCounts => ({
  frames: 0,
  malformed: 0,
  replies: 0,
  records: 0,
  delivered: 0,
  rejected: 0,
  dropped: 0,
  connectionsRefused: 0,
  unknownDevices: 0,
  buffered: 0,
});
