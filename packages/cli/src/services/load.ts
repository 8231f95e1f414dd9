import { createClient, type SendProgress } from '@hutong/client';
import { readRecords, validatePaths } from '@hutong/validator';
import * as z from 'zod';
import { present } from '../present.ts';
import { bilingualSchema } from './result-parts.ts';

const count = z.int();

/** Result of `hutong load`. */
export const loadResult = z.object({
  valid: z.boolean().meta({ description: 'Whether the data passed validation; nothing is sent when it did not' }),
  validation: z.object({ files: count, records: count, errors: count, warnings: count }),
  sent: count,
  created: count,
  updated: count,
  unchanged: count,
  rejected: count,
  rejections: z.array(
    z.object({
      file: z.string(),
      line: z.int(),
      id: z.string().optional(),
      issues: z.array(z.looseObject({ code: z.string(), pointer: z.string(), message: bilingualSchema })),
    }),
  ),
});

export type LoadResult = z.infer<typeof loadResult>;

export interface LoadOptions {
  readonly target: string;
  readonly token?: string | undefined;
  readonly batchSize?: number | undefined;
  readonly onProgress?: ((progress: SendProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Validates files and sends their records to a platform, each as often as one likes. Throws HT3001, HT5001, HT5015. */
export async function load(paths: readonly string[], options: LoadOptions): Promise<LoadResult> {
  const { target, token, batchSize, onProgress, signal } = options;
  const report = await validatePaths(paths);
  const { files, records, errors, warnings } = report.summary;
  const validation = { files, records, errors, warnings };
  const nothing = { sent: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, rejections: [] };
  if (!report.valid) return { valid: false, validation, ...nothing };

  const places: { file: string; line: number }[] = [];
  async function* recordsOf(): AsyncGenerator {
    for (const path of paths)
      for await (const { record, line, file } of readRecords(path)) {
        places.push({ file, line });
        yield record;
      }
  }
  const client = createClient({ baseUrl: target, token });
  const { rejections, ...counts } = await client.sendRecords(recordsOf(), present({ batchSize, onProgress, signal }));
  return loadResult.parse({
    valid: true,
    validation,
    ...counts,
    rejections: rejections.map(({ index, id, issues }) => ({
      ...(places[index] ?? { file: '', line: 0 }),
      ...present({ id }),
      issues,
    })),
  });
}
