import { packRuleSet, packText, type PackedRuleSet } from '@hutong/validator/rule-sets';
import * as z from 'zod';
import { writeOutput } from '../../files/write-output.ts';

const partSchema = z.object({ id: z.string(), version: z.string(), sha256: z.string() });

/** Result of `hutong rules pack`. */
export const rulesPackResult = z.object({
  ...partSchema.shape,
  extends: z.array(partSchema),
  rules: z.array(z.string()).meta({ description: 'Codes of the rules in CEL that it adds' }),
  module: z.string().optional().meta({ description: 'Module with further rules; it is not run' }),
  file: z.string().optional().meta({ description: 'The packed rule set that was written' }),
});

export type RulesPackResult = z.infer<typeof rulesPackResult>;

const identityOf = ({ pack: { set }, sha256 }: PackedRuleSet) => ({ id: set.ruleSet, version: set.version, sha256 });

/**
 * Checks a rule set with all that it stands on, gives its hash and writes it as one file of canonical JSON. Runs nothing that
 * it brings. Throws HT7008 with file, line and column for what is wrong.
 */
export async function packRules(address: string, out?: string): Promise<RulesPackResult> {
  const packed = await packRuleSet(address);
  const { set } = packed.pack;
  const below: PackedRuleSet[] = [];
  for (let part = packed.base; part !== undefined; part = part.base) below.push(part);
  if (out !== undefined) await writeOutput(out, `${packText(packed.pack)}\n`);
  return {
    ...identityOf(packed),
    extends: below.map(identityOf),
    rules: (set.rules ?? []).map(({ code }) => code),
    ...(set.module === undefined ? {} : { module: set.module }),
    ...(out === undefined ? {} : { file: out }),
  };
}
