import * as z from 'zod';
import { entityOf } from './entity-of.ts';

/** Result of `hutong standard example`: the record itself. */
export const standardExampleResult = z.looseObject({ id: z.string(), type: z.string(), specVersion: z.string() });

export type StandardExampleResult = z.infer<typeof standardExampleResult>;

/** One valid, invented record. Throws HT7002 when the standard has no such entity. */
export const exampleOfStandard = (type: string): StandardExampleResult =>
  standardExampleResult.parse(entityOf(type).example);
