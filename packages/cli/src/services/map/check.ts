import { checkMapping, loadMapping } from '@hutong/crosswalk';
import * as z from 'zod';
import { lossSchema, map, mapIssueSchema } from '../map.ts';

const names = z.array(z.string());

/** Result of `hutong map check`. */
export const mapCheckResult = z.object({
  mapping: z.string(),
  complete: z.boolean().meta({ description: 'Whether every required field has a rule' }),
  records: z.array(z.object({ type: z.string(), missing: names, mapped: names, unused: names })),
  losses: lossSchema.shape.rules,
  data: z
    .object({
      rows: z.int(),
      errors: z.int(),
      unmappedFields: z.array(z.object({ field: z.string(), rows: z.int() })),
      unmappedCodes: z.array(z.object({ field: z.string(), recordType: z.string(), rows: z.int() })),
      issues: z.array(mapIssueSchema),
    })
    .optional()
    .meta({ description: 'What the given data shows' }),
});

export type MapCheckResult = z.infer<typeof mapCheckResult>;

/** Checks a mapping by itself, and with data when there is any. Throws HT9001 with the place of what is wrong. */
export async function mapCheck(mappingFile: string, paths: readonly string[]): Promise<MapCheckResult> {
  const crosswalk = await loadMapping(mappingFile);
  const { complete, records, losses } = checkMapping(crosswalk);
  const result = { mapping: crosswalk.mapping.mapping, complete, records, losses };
  if (paths.length === 0) return mapCheckResult.parse(result);
  const { read, errors, issues, loss } = await map(paths, mappingFile, { measure: true, write: () => undefined });
  const codes = new Map<string, { field: string; recordType: string; rows: number }>();
  for (const { code, pointer, recordType = '' } of issues) {
    if (code !== 'HT9002') continue;
    const key = `${recordType} ${pointer}`;
    const known = codes.get(key) ?? { field: pointer, recordType, rows: 0 };
    codes.set(key, { ...known, rows: known.rows + 1 });
  }
  return mapCheckResult.parse({
    ...result,
    data: {
      rows: read,
      errors,
      unmappedFields: (loss?.source ?? [])
        .filter(({ fate }) => fate === 'lost')
        .map(({ field, rows }) => ({ field, rows })),
      unmappedCodes: [...codes.values()],
      issues,
    },
  });
}

/** Whether the mapping or the data leaves something to do. */
export const hasGaps = ({ complete, data }: MapCheckResult): boolean => !complete || (data?.errors ?? 0) > 0;
