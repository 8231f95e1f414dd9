import { codeLists } from '@hutong/standard';
import * as z from 'zod';
import { codeListSchema, describeCodeList } from './code-schemas.ts';

/** Result of `hutong codes list`. */
export const codesListResult = z.object({ lists: z.array(codeListSchema) });

export type CodesListResult = z.infer<typeof codesListResult>;

/** All code lists of the standard. */
export const listCodes = (): CodesListResult => ({ lists: Object.values(codeLists).map(describeCodeList) });
