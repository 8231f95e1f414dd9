import type { Clock } from '@hutong/standard';

/** A signal that aborts when the caller's does, or when nothing was heard for a while. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether time ran out, as opposed to the caller having aborted. */
  passed(): boolean;
  /** Starts the time anew, in milliseconds from now. */
  restart(milliseconds: number): void;
  /** Stops the timer. */
  clear(): void;
}

/** Starts a deadline of some milliseconds on a clock. */
export function startDeadline(clock: Clock, milliseconds: number, signal?: AbortSignal): Deadline {
  const controller = new AbortController();
  let passed = false;
  const arm = (duration: number): (() => void) =>
    clock.at(clock.now() + duration, () => {
      passed = true;
      controller.abort();
    });
  let cancel = arm(milliseconds);
  return {
    signal: signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]),
    passed: () => passed,
    restart(duration) {
      cancel();
      cancel = arm(duration);
    },
    clear: () => cancel(),
  };
}
