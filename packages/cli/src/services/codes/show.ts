import * as z from 'zod';
import { codeEntrySchema, codeListSchema, describeCode, describeCodeList } from './code-schemas.ts';
import { codeListOf } from './list-of.ts';

/** Result of `hutong codes show`. */
export const codesShowResult = z.object({ list: codeListSchema, codes: z.array(codeEntrySchema) });

export type CodesShowResult = z.infer<typeof codesShowResult>;

/** One code list with its codes, or only those under a parent. Throws HT7002 when there is no such list. */
export function showCodes(id: string, options: { readonly parent?: string | undefined } = {}): CodesShowResult {
  const list = codeListOf(id);
  const { parent } = options;
  const codes = list.entries.filter((entry) => parent === undefined || entry.parent === parent);
  return { list: describeCodeList(list), codes: codes.map(describeCode) };
}
