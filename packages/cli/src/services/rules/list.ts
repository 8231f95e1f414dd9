import { errorCodes, type ErrorCode } from '@hutong/standard';
import * as z from 'zod';
import { exitCodeOf } from '../../exit-codes.ts';
import { bilingualSchema } from '../result-parts.ts';

/** What a result says of an error or finding code. */
export const ruleSchema = z.object({
  code: z.string(),
  name: z.string(),
  title: bilingualSchema,
  fix: bilingualSchema,
  exitCode: z.int().meta({ description: 'Exit code when this error ends the command' }),
});

/** Result of `hutong rules list`. */
export const rulesListResult = z.object({ rules: z.array(ruleSchema) });

export type RulesListResult = z.infer<typeof rulesListResult>;

/** Every error and finding code, in order. */
export const listRules = (): RulesListResult => ({
  rules: (Object.keys(errorCodes) as ErrorCode[]).toSorted().map((code) => {
    const { name, title, fix } = errorCodes[code];
    return { code, name, title, fix, exitCode: exitCodeOf(code) };
  }),
});
