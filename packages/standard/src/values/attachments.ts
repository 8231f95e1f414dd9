import type * as z from 'zod';
import { list, object, optional, text, type FieldOptions } from '../fields/define-field.ts';
import type { Field } from '../fields/field.ts';

/** The address of a document or service on the web. */
export const link = (options: FieldOptions): Field<z.ZodString> =>
  text({ maxLength: 2000, pattern: '^https?://[^\\s]+$', ...options });

/** Pictures and documents; they may show persons, so they are personal unless said otherwise. */
export const attachments = (options: FieldOptions) =>
  list(
    object(
      { zh: '附件', en: 'Attachment', privacy: 'personal' },
      {
        name: text({ zh: '名称', en: 'Name', maxLength: 200, privacy: 'personal' }),
        url: link({ zh: '地址', en: 'Address', privacy: 'personal' }),
        sha256: optional(text({ zh: 'SHA-256 摘要', en: 'SHA-256 digest', pattern: '^[0-9a-f]{64}$' })),
      },
    ),
    { minItems: 1, maxItems: 100, privacy: 'personal', ...options },
  );
