import { findEntity } from '@hutong/standard';
import { downgradeRecord } from '@hutong/standard/local-lists';
import { readRecords } from '@hutong/validator';
import * as z from 'zod';
import { present } from '../../../present.ts';
import { writtenSchema } from '../../result-parts.ts';

/** Result of `hutong codes extend downgrade`. */
export const codesExtendDowngradeResult = z.object({
  records: z.int(),
  changed: z.int().meta({ description: 'Records that held a local code' }),
  changes: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      recordType: z.string(),
      pointer: z.string().meta({ description: 'Where in the record; * stands for each item of a list' }),
      count: z.int(),
    }),
  ),
  written: writtenSchema.optional(),
  data: z.array(z.record(z.string(), z.unknown())).optional(),
});

export type CodesExtendDowngradeResult = z.infer<typeof codesExtendDowngradeResult>;
type Change = CodesExtendDowngradeResult['changes'][number];

export interface DowngradeOptions {
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  readonly write: (record: Readonly<Record<string, unknown>>) => void;
}

/** Turns local codes of records into their parents, for a consumer that knows only the national lists. Throws HT7002 for a missing path. */
export async function downgradeRecords(
  paths: readonly string[],
  { stdin, write }: DowngradeOptions,
): Promise<CodesExtendDowngradeResult> {
  const found = new Map<string, Change>();
  let records = 0;
  let changed = 0;
  for (const path of paths)
    for await (const { record: given, type = '' } of readRecords(path, present({ stdin }))) {
      records++;
      const entity = findEntity(type);
      const { record, changes } =
        entity === undefined ? { record: given, changes: [] } : downgradeRecord(entity, given);
      if (changes.length > 0) changed++;
      for (const { from, to, pointer: exact } of changes) {
        const pointer = exact.replaceAll(/\/\d+(?=\/|$)/g, '/*');
        const key = `${type} ${pointer} ${from}`;
        const known = found.get(key) ?? { from, to, recordType: type, pointer, count: 0 };
        found.set(key, { ...known, count: known.count + 1 });
      }
      write(record);
    }
  const changes = [...found.values()].toSorted((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1));
  return codesExtendDowngradeResult.parse({ records, changed, changes });
}
