import type { DivisionEntry } from '@hutong/divisions';
import { spellPinyin } from '@hutong/standard/pinyin';
import * as z from 'zod';

/** What a result says of a division. */
export const divisionSchema = z.object({
  code: z.string().meta({ description: '12-digit code' }),
  name: z.string().meta({ description: 'Chinese name as the statistics write it' }),
  pinyin: z.string().meta({
    description: 'The name without tones or blanks; below the county each character by its usual reading alone',
  }),
  level: z.enum(['province', 'city', 'district', 'street', 'community']),
  parent: z.string().optional().meta({ description: '12-digit code of the division above; absent for a province' }),
  agreement: z
    .enum(['same-name', 'same-name-without-end', 'other-name', 'one-source'])
    .optional()
    .meta({ description: 'How far two sources agree; on towns and on the sampled communities alone' }),
});

/** Day of the statistics that the list was taken from. */
export const asOfSchema = z.iso.date().meta({ description: 'Day of the statistics' });

export type DescribedDivision = z.infer<typeof divisionSchema>;

/** A plain copy of an entry, with its pinyin. */
export const describeDivision = (entry: DivisionEntry): DescribedDivision => {
  const { code, name, level, parent, agreement } = entry;
  return {
    code,
    name,
    pinyin: spellPinyin(name).full,
    level,
    ...(parent === undefined ? {} : { parent }),
    ...(agreement === undefined ? {} : { agreement }),
  };
};
