import type { CodeEntry, CodeList } from '@hutong/standard';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';

/** What a result says of a code list. */
export const codeListSchema = z.object({
  id: z.string(),
  title: bilingualSchema,
  source: z.string(),
  status: z.enum(['confirmed', 'implementation', 'unconfirmed', 'own']),
  entries: z.int().meta({ description: 'Number of codes' }),
});

/** One code of a list. */
export const codeEntrySchema = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  parent: z.string().optional(),
  attributes: z.record(z.string(), z.string()).optional(),
});

/** The facts of a list without its entries. */
export const describeCodeList = ({ id, title, source, status, entries }: CodeList): z.infer<typeof codeListSchema> => ({
  id,
  title,
  source,
  status,
  entries: entries.length,
});

/** A plain copy of an entry. */
export const describeCode = ({ code, zh, en, parent, attributes }: CodeEntry): z.infer<typeof codeEntrySchema> => ({
  code,
  zh,
  en,
  ...(parent === undefined ? {} : { parent }),
  ...(attributes === undefined ? {} : { attributes: { ...attributes } }),
});
