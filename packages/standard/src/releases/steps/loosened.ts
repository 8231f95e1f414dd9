import { bilingual } from '../../text.ts';
import type { LoosenedStep } from '../conversion-step.ts';
import { changeOrDrop } from './change-or-drop.ts';
import type { StepEngine } from './step-engine.ts';

const unfit = bilingual('旧版不容该写法', 'The older release does not take a value of this form');

/** A text of which the newer release asks less, or something else. */
export const loosened: StepEngine<LoosenedStep> = {
  up: (record) => record,
  down: (record, step, log) =>
    changeOrDrop(record, step, log, (value, pointer) => {
      if (typeof value !== 'string' || new RegExp(step.pattern, 'u').test(value)) return value;
      log.lose('dropped', pointer, step.reason ?? unfit);
      return undefined;
    }),
};
