import { bilingual } from '../../text.ts';
import { isCalendarDate, isDateTime } from '../../values/date-time.ts';
import type { DatedStep } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import type { StepEngine } from './step-engine.ts';

const chinaOffset = 8 * 3_600_000;
const onlyDay = bilingual('旧版只记到日', 'The older release states the day only');
const noTime = bilingual(
  '旧版只记到日，时刻取零时（东八区）',
  'The older release states the day only; midnight (+08:00) is assumed',
);

const midnight = (day: string): string => `${day}T00:00:00+08:00`;

/** The day of an instant in China; at the ends of the calendar, the day as it is written. */
function dayInChina(instant: string): string {
  // A leap second is the last one of its day.
  const time = Date.parse(instant.replace(/:60(?=[.Z+-])/, ':59')) + chinaOffset;
  const day = new Date(time).toISOString().slice(0, 10);
  return isCalendarDate(day) ? day : instant.slice(0, 10);
}

/** A day that became an instant. */
export const dated: StepEngine<DatedStep> = {
  up: (record, { field }, log) =>
    changeAt(record, pathParts(field), (value, pointer) => {
      if (typeof value !== 'string' || !isCalendarDate(value)) return value;
      log.lose('assumed', pointer, noTime);
      return midnight(value);
    }) as Members,
  down: (record, { field, reason = onlyDay }, log) =>
    changeAt(record, pathParts(field), (value, pointer) => {
      if (typeof value !== 'string' || !isDateTime(value)) return value;
      const day = dayInChina(value);
      if (midnight(day) !== value) log.lose('rounded', pointer, reason);
      return day;
    }) as Members,
};
