import type * as z from 'zod';
import { identifier, type FieldOptions } from '../fields/define-field.ts';
import type { Field } from '../fields/field.ts';
import { plate } from '../identifiers/plate.ts';

/** The number plate of a vehicle, without separators. */
export const plateNumber = (options: FieldOptions): Field<z.ZodString> =>
  identifier(plate, { privacy: 'personal', mask: 'plate', source: 'GA 36', ...options });
