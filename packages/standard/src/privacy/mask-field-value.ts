import type { Field } from '../fields/field.ts';
import { compileField } from './compile-mask.ts';
import { maskPolicies } from './mask-policy.ts';
import { MaskReport } from './mask-report.ts';

type ValueMasker = (value: unknown) => unknown;

const compiled = new WeakMap<Field, ValueMasker>();

const maskerOf = (field: Field): ValueMasker => {
  const masker = compileField(field, '', { policy: maskPolicies.reader, type: '' }, 'show');
  return (value) => {
    const holder: unknown[] = [];
    masker(value, holder, 0, '', new MaskReport());
    return holder[0];
  };
};

/** One value of a field as a reader without further rights may see it, by the same rules as a whole record. */
export function maskFieldValue(field: Field, value: unknown): unknown {
  let masker = compiled.get(field);
  if (masker === undefined) compiled.set(field, (masker = maskerOf(field)));
  return masker(value);
}
