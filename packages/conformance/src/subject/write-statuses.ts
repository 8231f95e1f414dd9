import { recordResultSchema, writeResultSchema } from '@hutong/contract';

/**
 * What became of the records of a batch, without the issues: a check of what was stored must not turn red
 * because the reasons are badly stated, which is for other checks to say.
 */
export const writeStatusSchema = writeResultSchema.extend({
  results: recordResultSchema.omit({ issues: true }).array(),
});
