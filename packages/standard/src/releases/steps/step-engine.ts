import type { ConversionLog } from '../conversion-log.ts';
import type { ConversionStep } from '../conversion-step.ts';
import type { Members } from '../member-path.ts';

/** Both directions of one kind of step; each gives the record as it is after the step. */
export interface StepEngine<Step extends ConversionStep> {
  /** From the older release to the newer one. */
  readonly up: (record: Members, step: Step, log: ConversionLog) => Members;
  /** From the newer release to the older one. */
  readonly down: (record: Members, step: Step, log: ConversionLog) => Members;
}
