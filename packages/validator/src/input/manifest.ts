import { access } from 'node:fs/promises';
import { HutongError } from '@hutong/standard';
import * as z from 'zod';
import type { DataFile } from './folders/data-file.ts';
import { diskFile } from './folders/disk-folder.ts';
import { sharingLevels } from '../validation/judge-sharing.ts';
import { readWhole } from './read-whole.ts';

/** The name of the file that describes a data set in its folder. */
export const manifestName = 'hutong.dataset.yaml';

const manifestSchema = z.strictObject({
  /** What the data set is, for people. */
  name: z.string().optional(),
  vendor: z.string().optional(),
  /** Members that all records share, e.g. `division` and `provenance`. */
  defaults: z.record(z.string(), z.unknown()).optional(),
  /** Who is to have the data set: what this forbids is an error. */
  sharing: z.enum(sharingLevels).optional(),
  files: z
    .array(
      z.strictObject({
        /** Name of a file in the manifest's folder; it cannot lead out of it. */
        path: z.string().regex(/^(?!.*(?:^|[\\/])\.\.(?:[\\/]|$))(?![\\/])[^:]+$/),
        type: z.string().optional(),
        encoding: z.string().optional(),
        /** The sheets of a workbook that hold records, by name; all visible ones when absent. */
        sheets: z.array(z.strictObject({ name: z.string(), type: z.string().optional() })).optional(),
      }),
    )
    .min(1),
  /** Files of the folder that hold no records. */
  ignore: z.array(z.string()).optional(),
});

/** What a folder's manifest says of its data set. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a manifest. Throws HT3006 with file, line and column when it is wrong. */
export async function readManifest({ shown, open }: Pick<DataFile, 'shown' | 'open'>): Promise<Manifest> {
  // Most files have no manifest, and the reader of YAML is large.
  const { parseYamlDocument } = await import('../yaml/parse-yaml-document.ts');
  const bytes = await readWhole({ open });
  return parseYamlDocument(manifestSchema, bytes?.toString('utf8') ?? '', { file: shown, code: 'HT3006' });
}

/** Reads the manifest at a path; undefined when there is none. Throws HT3001, and HT3006 as `readManifest`. */
export async function readManifestFile(path: string): Promise<Manifest | undefined> {
  try {
    await access(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new HutongError('HT3001', { file: path, cause });
  }
  return readManifest(diskFile(path, path, undefined));
}
