/** What the platform does with events; everything is on outside tests of the conformance checks. */
export interface EventPolicy {
  readonly timeLimits: () => boolean;
  readonly escalation: () => boolean;
  readonly lifecycle: () => boolean;
}
