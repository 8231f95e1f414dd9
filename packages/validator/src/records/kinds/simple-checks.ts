import { bilingual, isExactNumber, isUsableText, type Field, type FieldKind } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { unusableCharacter } from './unusable-character.ts';
import { wrongType } from './wrong-type.ts';

/** True or false. */
export const booleanCheck = (field: Field): CompiledCheck => ({
  accepts: (value) => typeof value === 'boolean',
  explain: (value, pointer, report) => {
    if (typeof value !== 'boolean') report('HT1002', () => wrongType(field, pointer, value, 'boolean'));
  },
});

/** One fixed text. */
export const constantCheck = (field: Field, kind: Extract<FieldKind, { type: 'constant' }>): CompiledCheck => ({
  accepts: (value) => value === kind.value,
  explain: (value, pointer, report) => {
    if (value === kind.value) return;
    if (typeof value !== 'string') return report('HT1002', () => wrongType(field, pointer, value, 'text'));
    report('HT1010', () =>
      describeIssue('HT1010', field, pointer, value, {
        rule: bilingual(`应为“${kind.value}”`, `must be "${kind.value}"`),
        fix: bilingual(`改为“${kind.value}”`, `Write "${kind.value}"`),
      }),
    );
  },
});

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

const isInexact = (value: unknown): boolean => typeof value === 'number' && !isExactNumber(value);

/** A reading: number, boolean or text. */
export const scalarCheck = (field: Field): CompiledCheck => ({
  accepts: (value) => isScalar(value) && !isInexact(value) && (typeof value !== 'string' || isUsableText(value)),
  explain: (value, pointer, report) => {
    if (!isScalar(value)) report('HT1002', () => wrongType(field, pointer, value, 'scalar'));
    else if (typeof value === 'string' && !isUsableText(value))
      report('HT1018', () => unusableCharacter(field, pointer, value));
    else if (isInexact(value))
      report('HT1007', () =>
        describeIssue('HT1007', field, pointer, value, {
          rule: bilingual('是大于 2^53 的整数，读出时会被舍入', 'is a whole number beyond 2^53, which readers round'),
          fix: bilingual('以文本写出', 'Write it as text'),
        }),
      );
  },
});
