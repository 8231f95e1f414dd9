import type { Emission } from '../emission.ts';

/** What became of the messages so far. */
export interface SendCounts {
  readonly sent: number;
  readonly acknowledged: number;
  readonly rejected: number;
}

/** The way that records take to the platform. */
export interface RecordSender {
  /** Takes messages; waits only while too many are on their way. */
  send(emissions: readonly Emission[]): Promise<void>;
  /** Resolves when every message has been answered. */
  settle(): Promise<void>;
  counts(): SendCounts;
  close(): Promise<void>;
}
