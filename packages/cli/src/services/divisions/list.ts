import * as z from 'zod';
import { asOfSchema, describeDivision, divisionSchema } from './division-schema.ts';
import { divisionOf } from './division-of.ts';
import { needInstalled } from './open-installed.ts';

/** Result of `hutong divisions parents` and `hutong divisions children`. */
export const divisionsListResult = z.object({
  asOf: asOfSchema,
  divisions: z.array(divisionSchema),
});

export type DivisionsListResult = z.infer<typeof divisionsListResult>;

/** What holds a division, from its province down. Throws HT7002, HT7011, HT1009 or HT1010. */
export async function listParents(code: string): Promise<DivisionsListResult> {
  const installed = await needInstalled();
  await divisionOf(installed, code);
  const parents = await installed.divisions.parents(code);
  return { asOf: installed.edition.asOf, divisions: parents.map(describeDivision) };
}

/** What a division is divided into; the provinces when no code is given. Throws HT7002, HT7011, HT1009 or HT1010. */
export async function listChildren(code: string | undefined): Promise<DivisionsListResult> {
  const installed = await needInstalled();
  if (code !== undefined) await divisionOf(installed, code);
  const children = await installed.divisions.children(code);
  return { asOf: installed.edition.asOf, divisions: children.map(describeDivision) };
}
