import { parseUrn } from '../../identifiers/urn.ts';
import { bilingual } from '../../text.ts';
import type { UnreferencedStep } from '../conversion-step.ts';
import { changeOrDrop } from './change-or-drop.ts';
import type { StepEngine } from './step-engine.ts';

const noSuchTarget = (type: string) =>
  bilingual(`旧版在此处不能引用 ${type}`, `The older release cannot refer to ${type} here`);

/** References to types that came with the newer release. */
export const unreferenced: StepEngine<UnreferencedStep> = {
  up: (record) => record,
  down: (record, step, log) =>
    changeOrDrop(record, step, log, (value, pointer) => {
      const type = typeof value === 'string' ? parseUrn(value)?.type : undefined;
      if (type === undefined || !step.lacks.includes(type)) return value;
      log.lose('dropped', pointer, step.reason ?? noSuchTarget(type));
      return undefined;
    }),
};
