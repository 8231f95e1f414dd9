import type * as z from 'zod';
import { text, type FieldOptions } from '../fields/define-field.ts';
import type { Field } from '../fields/field.ts';

/** The name of a person. */
export const personName = (options: FieldOptions): Field<z.ZodString> =>
  text({ maxLength: 80, privacy: 'personal', mask: 'name', ...options });

/** A telephone number, mobile or landline. */
export const phoneNumber = (options: FieldOptions): Field<z.ZodString> =>
  text({ maxLength: 50, pattern: '^\\+?[0-9][0-9 -]{4,48}$', privacy: 'personal', mask: 'phone', ...options });

/** The address at which a person lives or works, down to the door. */
export const personalAddress = (options: FieldOptions): Field<z.ZodString> =>
  text({ maxLength: 200, privacy: 'personal', mask: 'address', ...options });

/** Words written by people about people: nobody knows whom they name, so they are hidden whole. */
export const personalNote = (options: FieldOptions & { readonly maxLength?: number }): Field<z.ZodString> =>
  text({ maxLength: 1024, privacy: 'personal', mask: 'all', ...options });
