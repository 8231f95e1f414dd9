import * as z from 'zod';
import { asOfSchema, describeDivision, divisionSchema } from './division-schema.ts';
import { divisionOf } from './division-of.ts';
import { needInstalled } from './open-installed.ts';

/** Result of `hutong divisions find`. */
export const divisionsFindResult = z.object({
  asOf: asOfSchema,
  division: divisionSchema,
  parents: z.array(divisionSchema).meta({ description: 'What holds it, from the province down' }),
});

export type DivisionsFindResult = z.infer<typeof divisionsFindResult>;

/** The division of a code of 2, 4, 6, 9 or 12 digits, and what holds it. Throws HT7002, HT7011, HT1009 or HT1010. */
export async function findDivision(code: string): Promise<DivisionsFindResult> {
  const installed = await needInstalled();
  const division = await divisionOf(installed, code);
  const parents = await installed.divisions.parents(code);
  return {
    asOf: installed.edition.asOf,
    division: describeDivision(division),
    parents: parents.map(describeDivision),
  };
}
