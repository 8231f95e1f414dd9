import { HutongError } from '@hutong/standard';
import { reportLocalList } from '@hutong/standard/local-lists';
import { readLocalList } from '@hutong/validator/local-lists';
import * as z from 'zod';
import { bilingualSchema, writtenSchema } from '../../result-parts.ts';

const namedSchema = z.object({ code: z.string(), zh: z.string(), en: z.string() });

/** Result of `hutong codes extend report`. */
export const codesExtendReportResult = z.object({
  localList: z.string(),
  title: bilingualSchema,
  list: z.string(),
  authority: z.string(),
  version: z.string(),
  local: z.object({
    total: z.int(),
    mapped: z.int(),
    equal: z.int(),
    below: z.int(),
    ambiguous: z.int(),
    none: z.int(),
    open: z.int(),
    share: z.number().meta({ description: 'Share of the local codes that map to one national code' }),
  }),
  national: z.object({
    total: z.int(),
    reached: z.int(),
    share: z.number().meta({ description: 'Share of the national codes that a local one equals or stands below' }),
    groups: z.array(namedSchema.extend({ total: z.int(), reached: z.int() })),
  }),
  merged: z
    .array(namedSchema.extend({ from: z.array(z.string()) }))
    .meta({ description: 'National codes that several local ones equal' }),
  rows: z.array(
    z.object({
      code: z.string(),
      zh: z.string(),
      en: z.string().optional(),
      relation: z.enum(['equal', 'below', 'ambiguous', 'none', 'open']),
      written: z.string().optional().meta({ description: 'The code as records have it' }),
      national: z.array(namedSchema),
      similar: z.array(namedSchema),
      reason: z.string().optional(),
    }),
  ),
  written: writtenSchema.optional(),
});

export type CodesExtendReportResult = z.infer<typeof codesExtendReportResult>;

/** What of a local list maps to the national one. Throws HT3001, HT3002, and HT3014 with the place of what is wrong. */
export async function reportLocal(file: string): Promise<CodesExtendReportResult> {
  const { local, problems } = await readLocalList(file);
  const [first, ...rest] = problems;
  if (local === undefined || first !== undefined) {
    const { message, line = 1, column = 1, pointer = '' } = first ?? {};
    throw new HutongError('HT3014', {
      file,
      line,
      column,
      pointer,
      ...(message === undefined ? {} : { message }),
      facts: { problems: [first, ...rest] },
    });
  }
  return codesExtendReportResult.parse(reportLocalList(local));
}
