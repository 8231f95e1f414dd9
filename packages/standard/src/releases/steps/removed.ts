import { bilingual } from '../../text.ts';
import type { RemovedStep } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import type { StepEngine } from './step-engine.ts';

const noLonger = bilingual('新版已取消该字段', 'The newer release no longer has this field');

/** A member that the newer release gave up. */
export const removed: StepEngine<RemovedStep> = {
  up: (record, { field, reason = noLonger }, log) =>
    changeAt(record, pathParts(field), (_, pointer) => {
      log.lose('dropped', pointer, reason);
    }) as Members,
  down: (record) => record,
};
