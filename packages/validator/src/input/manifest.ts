import { readFile } from 'node:fs/promises';
import { HutongError } from '@hutong/standard';
import * as z from 'zod';
import { parseYamlDocument } from '../yaml/parse-yaml-document.ts';

/** The name of the file that describes a data set in its folder. */
export const manifestName = 'hutong.dataset.yaml';

const manifestSchema = z.strictObject({
  /** What the data set is, for people. */
  name: z.string().optional(),
  vendor: z.string().optional(),
  /** Members that all records share, e.g. `division` and `provenance`. */
  defaults: z.record(z.string(), z.unknown()).optional(),
  files: z
    .array(
      z.strictObject({
        /** Name of a file in the manifest's folder; it cannot lead out of it. */
        path: z.string().regex(/^(?!.*(?:^|[\\/])\.\.(?:[\\/]|$))(?![\\/])[^:]+$/),
        type: z.string().optional(),
        encoding: z.string().optional(),
      }),
    )
    .min(1),
  /** Files of the folder that hold no records. */
  ignore: z.array(z.string()).optional(),
});

/** What a folder's manifest says of its data set. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a manifest; undefined when there is none. Throws HT3006 with file, line and column when it is wrong. */
export async function readManifest(path: string): Promise<Manifest | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new HutongError('HT3001', { file: path, cause });
  }
  return parseYamlDocument(manifestSchema, text, { file: path, code: 'HT3006' });
}
