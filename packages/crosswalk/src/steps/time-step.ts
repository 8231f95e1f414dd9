import { bilingual } from '@hutong/standard';
import type { Step } from '../compile/problem.ts';
import type { TimeForm } from '../values/time-form.ts';
import { textOf } from '../values/text-of.ts';

/** Reads dates and times in the first of some forms that fits; the first writes them back. */
export function timeStep(forms: readonly TimeForm[], written: readonly string[], zone: string): Step {
  const shown = written.join(' | ');
  const rule = bilingual(`不是 ${shown} 形式的真实日期或时间`, `is no real date or time of the form ${shown}`);
  return {
    forward: (value, refuse) => {
      for (const form of forms) {
        const found = form.parse(textOf(value), zone);
        if (found !== undefined) return found;
      }
      return refuse({ code: 'HT9003', rule });
    },
    backward: (value, refuse) => forms[0]?.format(textOf(value), zone) ?? refuse({ code: 'HT9003', rule }),
  };
}
