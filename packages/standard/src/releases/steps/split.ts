import { bilingual } from '../../text.ts';
import type { SplitStep } from '../conversion-step.ts';
import { memberOf, without, type Members } from '../member-path.ts';
import { foreignMember } from './foreign.ts';
import type { StepEngine } from './step-engine.ts';

const unreadable = bilingual('无法拆分为两个值', 'It cannot be split into two values');
const inseparable = bilingual('该值无法与另一值合写', 'It cannot be written together with the other value');

const withMember = (record: Members, name: string, value: string, open: string): Members =>
  value === open ? record : { ...record, [name]: value };

/** Two members of the record that stood in one text. */
export const split: StepEngine<SplitStep> = {
  up: (record, { from, to, separator, open }, log) => {
    const text = memberOf(record, from);
    for (const name of to) if (memberOf(record, name) !== undefined) log.fail('HT1008', `/${name}`, foreignMember);
    if (text === undefined) return record;
    const [first, second, ...more] = typeof text === 'string' ? text.split(separator) : [];
    if (!first || !second || more.length > 0) {
      log.fail('HT1010', `/${from}`, unreadable);
      return record;
    }
    return withMember(withMember(without(record, from), to[0], first, open), to[1], second, open);
  },
  down: (record, { from, to, separator, open }, log) => {
    const values = to.map((name) => memberOf(record, name));
    if (values.every((value) => value === undefined)) return record;
    const parts = values.map((value, index) => {
      if (value === undefined) return open;
      if (typeof value === 'string' && !value.includes(separator)) return value;
      log.fail('HT1010', `/${to[index]}`, inseparable);
      return open;
    });
    return { ...without(without(record, to[0]), to[1]), [from]: parts.join(separator) };
  },
};
