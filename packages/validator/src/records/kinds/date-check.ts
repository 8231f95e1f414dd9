import { bilingual, isCalendarDate, isDateTime, type BilingualText, type Field } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { dateFix } from './date-fix.ts';
import { wrongType } from './wrong-type.ts';

const temporal = (
  field: Field,
  accepts: (value: string) => boolean,
  form: RegExp,
  formName: BilingualText,
): CompiledCheck => ({
  accepts: (value) => typeof value === 'string' && accepts(value),
  explain: (value, pointer, report) => {
    if (typeof value !== 'string') return report('HT1002', () => wrongType(field, pointer, value, 'text'));
    if (accepts(value)) return;
    report('HT1006', () =>
      describeIssue('HT1006', field, pointer, value, {
        rule: form.test(value)
          ? bilingual('不是真实存在的日期或时间', 'is not a real date or time')
          : bilingual(`不是 ${formName.zh} 格式`, `is not of the form ${formName.en}`),
        ...dateFix(field, value, accepts),
      }),
    );
  },
});

/** A real calendar day. */
export const dateCheck = (field: Field): CompiledCheck =>
  temporal(field, isCalendarDate, /^\d{4}-\d{2}-\d{2}$/, bilingual('YYYY-MM-DD', 'YYYY-MM-DD'));

/** An instant with its offset (RFC 3339). */
export const dateTimeCheck = (field: Field): CompiledCheck =>
  temporal(
    field,
    isDateTime,
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
    bilingual('YYYY-MM-DDThh:mm:ss+08:00（含时区）', 'YYYY-MM-DDThh:mm:ss+08:00 (with its offset)'),
  );
