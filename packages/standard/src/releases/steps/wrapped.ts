import { bilingual } from '../../text.ts';
import type { WrappedStep } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import type { StepEngine } from './step-engine.ts';

const onlyFirst = bilingual(
  '旧版只容一个值，仅保留第一个',
  'The older release holds one value; only the first is kept',
);

/** A single value that became a list. */
export const wrapped: StepEngine<WrappedStep> = {
  up: (record, { field }) => changeAt(record, pathParts(field), (value) => [value]) as Members,
  down: (record, { field, reason = onlyFirst }, log) =>
    changeAt(record, pathParts(field), (value, pointer) => {
      if (!Array.isArray(value)) return value;
      if (value.length !== 1) log.lose('narrowed', pointer, reason);
      return value[0] as unknown;
    }) as Members,
};
