import { isLocalForm, nationalCode } from '../../local-codes/local-code.ts';
import { bilingual } from '../../text.ts';
import type { LocalisedStep } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import { foreignCode } from './foreign.ts';
import type { StepEngine } from './step-engine.ts';

const closed = (code: string, parent: string) =>
  bilingual(
    `旧版的代码表不容地方扩展代码，${code} 以上级 ${parent} 代替`,
    `The older release takes no local codes; the parent ${parent} stands for ${code}`,
  );

/** A code list to which local codes may be added from the newer release on. */
export const localised: StepEngine<LocalisedStep> = {
  up: (record, { field }, log) =>
    changeAt(record, pathParts(field), (value, pointer) => {
      if (typeof value === 'string' && isLocalForm(value)) log.fail('HT1003', pointer, foreignCode);
      return value;
    }) as Members,
  down: (record, { field, reason }, log) =>
    changeAt(record, pathParts(field), (value, pointer) => {
      if (typeof value !== 'string') return value;
      const parent = nationalCode(value);
      if (parent !== value) log.lose('narrowed', pointer, reason ?? closed(value, parent));
      return parent;
    }) as Members,
};
