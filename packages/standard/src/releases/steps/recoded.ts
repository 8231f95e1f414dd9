import { bilingual } from '../../text.ts';
import type { RecodedStep, Scalar } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import { changeOrDrop } from './change-or-drop.ts';
import { foreignCode } from './foreign.ts';
import type { StepEngine } from './step-engine.ts';

const older = ({ pairs = [], narrowed = {} }: RecodedStep, value: Scalar): Scalar => {
  const pair = pairs.find(([, newer]) => newer === value);
  if (pair !== undefined) return pair[0];
  return typeof value === 'string' && Object.hasOwn(narrowed, value) ? (narrowed[value] ?? value) : value;
};

const newer = ({ pairs = [] }: RecodedStep, value: Scalar): Scalar =>
  pairs.find(([known]) => known === value)?.[1] ?? value;

/** Whether only the newer release has the value. */
const isForeign = ({ pairs = [], narrowed = {}, lacks = [] }: RecodedStep, value: Scalar): boolean => {
  if (pairs.some(([known]) => known === value)) return false;
  if (pairs.some(([, successor]) => successor === value)) return true;
  return typeof value === 'string' && (Object.hasOwn(narrowed, value) || lacks.includes(value));
};

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

const broader = (value: Scalar, instead: Scalar) =>
  bilingual(
    `旧版没有代码 ${value}，以 ${instead} 代替`,
    `The older release has no code ${value}; ${instead} stands for it`,
  );

const lacking = (value: Scalar) => bilingual(`旧版没有代码 ${value}`, `The older release has no code ${value}`);

/** Values that the two releases write otherwise. */
export const recoded: StepEngine<RecodedStep> = {
  up: (record, step, log) =>
    changeAt(record, pathParts(step.field), (value, pointer) => {
      if (!isScalar(value)) return value;
      if (isForeign(step, value)) log.fail('HT1003', pointer, foreignCode);
      return newer(step, value);
    }) as Members,
  down: (record, step, log) =>
    changeOrDrop(record, step, log, (value, pointer) => {
      if (!isScalar(value)) return value;
      if (typeof value === 'string' && step.lacks?.includes(value)) {
        log.lose('dropped', pointer, step.reason ?? lacking(value));
        return undefined;
      }
      const instead = older(step, value);
      if (newer(step, instead) !== value) log.lose('narrowed', pointer, step.reason ?? broader(value, instead));
      return instead;
    }),
};
