import { bilingual, type Field, type FieldKind } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { numberFix } from './number-fix.ts';
import { wrongType } from './wrong-type.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A finite number within limits; whole numbers stay within the safe range. */
export function numberCheck(field: Field, kind: Extract<FieldKind, { type: 'number' }>): CompiledCheck {
  const { integer = false, minimum = -Infinity, maximum = Infinity, unit } = kind;
  const isRight = integer ? Number.isSafeInteger : isNumber;
  const inUnit = unit === undefined || unit === '1' ? '' : ` ${unit}`;
  const limits = bilingual(
    [
      minimum === -Infinity ? '' : `不小于 ${minimum}${inUnit}`,
      maximum === Infinity ? '' : `不大于 ${maximum}${inUnit}`,
    ]
      .filter(Boolean)
      .join('且'),
    [
      minimum === -Infinity ? '' : `at least ${minimum}${inUnit}`,
      maximum === Infinity ? '' : `at most ${maximum}${inUnit}`,
    ]
      .filter(Boolean)
      .join(' and '),
  );
  return {
    accepts: (value) => isRight(value) && (value as number) >= minimum && (value as number) <= maximum,
    explain: (value, pointer, report) => {
      if (!isRight(value))
        report('HT1002', () =>
          wrongType(field, pointer, value, integer ? 'integer' : 'number', numberFix(field, value, isRight)),
        );
      if (isNumber(value) && (value < minimum || value > maximum))
        report('HT1007', () =>
          describeIssue('HT1007', field, pointer, value, {
            rule: bilingual(`超出范围：应${limits.zh}`, `is out of range: it must be ${limits.en}`),
          }),
        );
    },
  };
}
