import { bilingual } from '../../text.ts';
import type { AddedStep } from '../conversion-step.ts';
import { changeAt, isMembers, memberOf, pathParts, without, type Members } from '../member-path.ts';
import { foreignMember } from './foreign.ts';
import type { StepEngine } from './step-engine.ts';

const noSuchField = bilingual('旧版没有该字段', 'The older release has no such field');
const filledIn = bilingual('旧版没有该字段，取假定值', 'The older release has no such field; a value is assumed');

const isAssumed = (value: unknown, assumed: AddedStep['assumed']): boolean =>
  Array.isArray(assumed) ? Array.isArray(value) && value.length === 0 : value === assumed;

/** A member that came with the newer release. */
export const added: StepEngine<AddedStep> = {
  up: (record, { field, assumed, reason = filledIn }, log) => {
    const parts = pathParts(field);
    const name = parts.at(-1) ?? '';
    return changeAt(record, parts.slice(0, -1), (holder, pointer) => {
      if (!isMembers(holder)) return holder;
      if (memberOf(holder, name) !== undefined) log.fail('HT1008', `${pointer}/${name}`, foreignMember);
      if (assumed === undefined) return holder;
      log.lose('assumed', `${pointer}/${name}`, reason);
      return { ...holder, [name]: assumed };
    }) as Members;
  },
  down: (record, { field, assumed, reason = noSuchField }, log) => {
    const parts = pathParts(field);
    const name = parts.at(-1) ?? '';
    return changeAt(record, parts.slice(0, -1), (holder, pointer) => {
      const value = isMembers(holder) ? memberOf(holder, name) : undefined;
      if (value === undefined || !isMembers(holder)) return holder;
      if (!isAssumed(value, assumed)) log.lose('dropped', `${pointer}/${name}`, reason);
      return without(holder, name);
    }) as Members;
  },
};
