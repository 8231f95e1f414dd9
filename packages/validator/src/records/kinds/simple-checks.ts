import { bilingual, type Field, type FieldKind } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
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

/** A reading: number, boolean or text. */
export const scalarCheck = (field: Field): CompiledCheck => ({
  accepts: isScalar,
  explain: (value, pointer, report) => {
    if (!isScalar(value)) report('HT1002', () => wrongType(field, pointer, value, 'scalar'));
  },
});

const isPlainObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object that the standard does not look into. */
export const anyCheck = (field: Field): CompiledCheck => ({
  accepts: isPlainObject,
  explain: (value, pointer, report) => {
    if (!isPlainObject(value)) report('HT1002', () => wrongType(field, pointer, value, 'object'));
  },
});
