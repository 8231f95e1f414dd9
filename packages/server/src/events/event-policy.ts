import type { EventKind } from '@hutong/standard';

/** What the platform does with events; everything is on outside tests of the conformance checks. */
export interface EventPolicy {
  readonly timeLimits: () => boolean;
  readonly escalation: () => boolean;
  readonly lifecycle: () => boolean;
  /** What follows from a kind, with what loaded local lists say of local ones. */
  readonly eventKind: (code: string) => EventKind | undefined;
}
