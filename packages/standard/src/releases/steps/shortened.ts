import { bilingual } from '../../text.ts';
import type { ShortenedStep } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import type { StepEngine } from './step-engine.ts';

/** A text for which the older release has less room. */
export const shortened: StepEngine<ShortenedStep> = {
  up: (record) => record,
  down: (record, { field, maxLength, reason }, log) =>
    changeAt(record, pathParts(field), (value, pointer) => {
      if (typeof value !== 'string' || value.length <= maxLength) return value;
      const characters = Array.from(value);
      if (characters.length <= maxLength) return value;
      const words = bilingual(`旧版至多 ${maxLength} 个字符`, `The older release holds ${maxLength} characters`);
      log.lose('rounded', pointer, reason ?? words);
      return characters.slice(0, maxLength).join('');
    }) as Members,
};
