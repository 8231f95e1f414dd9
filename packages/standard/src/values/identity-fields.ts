import type * as z from 'zod';
import { gaT517CertificateCodes } from '../codes/national-lists.generated.ts';
import { code, identifier, object, text, type FieldOptions } from '../fields/define-field.ts';
import type { Field } from '../fields/field.ts';
import { citizenId } from '../identifiers/citizen-id.ts';

/** The citizen id of a person who is no record of their own. */
export const citizenIdNumber = (options: FieldOptions): Field<z.ZodString> =>
  identifier(citizenId, { privacy: 'sensitive', mask: 'citizenId', source: 'GB 11643-1999', ...options });

/** An identity document of any kind: type and number. */
export const identityDocument = (options: FieldOptions) =>
  object(options, {
    kind: code(gaT517CertificateCodes, {
      zh: '证件代码',
      en: 'Type of document',
      privacy: 'personal',
      source: 'GA/T 517-2004',
    }),
    number: text({ zh: '证件号码', en: 'Number', maxLength: 50, privacy: 'sensitive', mask: 'citizenId' }),
  });

/** Six digits of a county or district; places of origin may name one that no longer exists, so no list binds them. */
export const countyCode = (options: FieldOptions): Field<z.ZodString> =>
  text({ pattern: '^[1-9]\\d{5}$', source: 'GB/T 2260', ...options });

/** A country or region by three letters. */
export const nationality = (options: FieldOptions): Field<z.ZodString> =>
  text({ pattern: '^[A-Z]{3}$', source: 'GB/T 2659', ...options });
