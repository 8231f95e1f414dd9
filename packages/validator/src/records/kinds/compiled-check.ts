import type { Report } from '../record-issue.ts';

/**
 * One field compiled: `accepts` is the hot path and allocates nothing for a good value;
 * `explain` walks a refused value again and reports every issue in it. It reports at least one issue exactly when
 * `accepts` is false.
 */
export interface CompiledCheck {
  readonly accepts: (value: unknown) => boolean;
  readonly explain: (value: unknown, pointer: string, report: Report) => void;
}
