import type * as z from 'zod';
import { decimal, integer, type FieldOptions } from '../fields/define-field.ts';
import type { Field } from '../fields/field.ts';

/** How many there are. */
export const count = (options: FieldOptions): Field<z.ZodNumber> =>
  integer({ minimum: 0, maximum: 99_999_999, unit: '1', ...options });

/** An amount of money in yuan; UCUM has no currencies, so the unit is an annotation. */
export const money = (options: FieldOptions): Field<z.ZodNumber> =>
  decimal({ minimum: 0, maximum: 1e12, unit: '{CNY}', ...options });

/** An area in square metres. */
export const area = (options: FieldOptions): Field<z.ZodNumber> =>
  decimal({ minimum: 0, maximum: 1e10, unit: 'm2', ...options });
