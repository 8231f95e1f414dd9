import { identifierSchemes } from '../../identifiers/identifier-schemes.ts';
import { bilingual } from '../../text.ts';
import type { TightenedStep } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import type { StepEngine } from './step-engine.ts';

const unfit = bilingual(
  '新版对该字段要求更严，该值不合要求',
  'The newer release asks more of this field than the value gives',
);

const fits = ({ scheme, pattern, maxLength }: TightenedStep, value: string): boolean => {
  if (scheme !== undefined && !identifierSchemes[scheme].accepts(value)) return false;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return false;
  return maxLength === undefined || value.length <= maxLength || Array.from(value).length <= maxLength;
};

/** A text of which the newer release asks more. */
export const tightened: StepEngine<TightenedStep> = {
  up: (record, step, log) =>
    changeAt(record, pathParts(step.field), (value, pointer) => {
      if (typeof value === 'string' && !fits(step, value)) log.fail('HT1010', pointer, step.reason ?? unfit);
      return value;
    }) as Members,
  down: (record) => record,
};
