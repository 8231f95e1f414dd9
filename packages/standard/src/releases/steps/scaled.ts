import { bilingual } from '../../text.ts';
import type { ConversionLog } from '../conversion-log.ts';
import type { ScaledStep } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import { shiftDecimal } from './shift-decimal.ts';
import type { StepEngine } from './step-engine.ts';

const inexact = bilingual('单位不同，换算后取近似值', 'The units differ, and the value is rounded');

const rescale = (
  record: Members,
  { field, reason = inexact }: ScaledStep,
  log: ConversionLog,
  there: (value: number) => number,
  back: (value: number) => number,
): Members =>
  changeAt(record, pathParts(field), (value, pointer) => {
    if (typeof value !== 'number') return value;
    const scaled = there(value);
    if (back(scaled) !== value) log.lose('rounded', pointer, reason);
    return scaled;
  }) as Members;

/** A number in another unit. */
export const scaled: StepEngine<ScaledStep> = {
  up: (record, step, log) => rescale(record, step, log, newer(step), older(step)),
  down: (record, step, log) => rescale(record, step, log, older(step), newer(step)),
};

const newer =
  ({ power }: ScaledStep) =>
  (value: number): number =>
    shiftDecimal(value, power);

const older =
  ({ power, whole = false }: ScaledStep) =>
  (value: number): number => {
    const shifted = shiftDecimal(value, -power);
    return whole ? Math.round(shifted) : shifted;
  };
