import type { Field } from '../fields/field.ts';
import { compileField } from './compile-mask.ts';
import { maskPolicies } from './mask-policy.ts';
import { fitsKind } from './fits-kind.ts';
import { MaskReport } from './mask-report.ts';
import { masks } from './masks.ts';

type ValueMasker = (value: unknown) => unknown;

const compiled = new WeakMap<Field, ValueMasker>();

const maskerOf = (field: Field): ValueMasker => {
  const masker = compileField(field, '', { policy: maskPolicies.reader, type: '' }, 'show');
  const fits = fitsKind(field);
  return (value) => {
    // The masked form of the right type would hide that the type is wrong.
    if (field.kind.type === 'reference' && !fits(value)) return masks.all();
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
