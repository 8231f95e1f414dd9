import {
  bilingual,
  changeKinds,
  diffReleases,
  HutongError,
  releaseManifest,
  releaseOfSchemas,
  releaseVersions,
  type ChangeRating,
  type JsonSchema,
  type ReleaseManifest,
} from '@hutong/standard';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { readText } from '../../files/read-input.ts';
import { bilingualSchema } from '../result-parts.ts';

const ratingSchema = z.enum(['major', 'minor', 'patch']);

const changeSchema = z.object({
  rating: ratingSchema,
  kind: z.string(),
  title: bilingualSchema,
  breaks: z
    .array(z.enum(['writer', 'reader', 'subject', 'platform', 'converter', 'publisher']))
    .meta({ description: 'Whom the change breaks' }),
  types: z.array(z.string()).meta({ description: 'Entities it concerns; * for the members of every record' }),
  subject: z.string().meta({ description: 'Field, code list, requirement or entity' }),
  before: z.string().optional(),
  after: z.string().optional(),
  codes: z.array(z.string()).optional(),
});

/** Result of `hutong standard diff`. */
export const standardDiffResult = z.object({
  from: z.string(),
  to: z.string(),
  rating: z.enum(['major', 'minor', 'patch', 'none']),
  requiredVersion: z.string().meta({ description: 'The lowest version number that the changes permit' }),
  versionFits: z.boolean(),
  counts: z.object({ major: z.int(), minor: z.int(), patch: z.int() }),
  changes: z.array(changeSchema),
});

export type StandardDiffResult = z.infer<typeof standardDiffResult>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(file);
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch (cause) {
    throw new HutongError('HT3003', { file, cause });
  }
  throw notARelease(file);
}

const notARelease = (file: string): HutongError =>
  new HutongError('HT3005', {
    file,
    message: bilingual('既不是发布版清单，也不是 JSON Schema', 'Neither the manifest of a release nor a JSON Schema'),
  });

const schemaName = (file: string): string => basename(file).replace(/(?:\.schema)?\.json$/, '');

async function releaseOfFile(file: string): Promise<ReleaseManifest> {
  const value = await readJson(file);
  if (isRecord(value['entities']) && isRecord(value['common'])) return value as unknown as ReleaseManifest;
  if (isRecord(value['properties'])) return releaseOfSchemas({ [schemaName(file)]: value });
  throw notARelease(file);
}

async function releaseOfFolder(folder: string): Promise<ReleaseManifest> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  if (names.includes('manifest.json')) return releaseOfFile(join(folder, 'manifest.json'));
  const schemas: [string, JsonSchema][] = [];
  for (const name of names) {
    const value = await readJson(join(folder, name));
    if (isRecord(value['properties'])) schemas.push([schemaName(name), value]);
  }
  if (schemas.length === 0) throw notARelease(folder);
  return releaseOfSchemas(Object.fromEntries(schemas));
}

/** A release by its version, or by a manifest, a schema or a folder of schemas. */
async function readRelease(name: string): Promise<ReleaseManifest> {
  const known = await releaseManifest(name);
  if (known !== undefined) return known;
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory() === true) return releaseOfFolder(name);
  if (found !== undefined) return releaseOfFile(name);
  throw new HutongError('HT7002', {
    message: bilingual(`没有发布版或文件 ${name}`, `There is no release or file ${name}`),
    fix: bilingual(
      `可用版本 ${releaseVersions.join('、')}，或给出清单、JSON Schema 文件或其文件夹`,
      `Releases: ${releaseVersions.join(', ')}; or name a manifest, a JSON Schema or a folder of them`,
    ),
    facts: { known: releaseVersions },
  });
}

const ratings: readonly ChangeRating[] = ['major', 'minor', 'patch'];

/**
 * Compares two releases. Throws HT7002 for one that does not exist, HT3003 for a file that is no JSON,
 * HT3005 for one that describes no release.
 */
export async function diffStandard(older: string, newer: string): Promise<StandardDiffResult> {
  const { changes, ...diff } = diffReleases(await readRelease(older), await readRelease(newer));
  const count = (rating: ChangeRating): number => changes.filter((change) => change.rating === rating).length;
  return {
    ...diff,
    counts: { major: count('major'), minor: count('minor'), patch: count('patch') },
    changes: changes.map(({ breaks, types, codes, ...change }) => ({
      ...change,
      title: changeKinds[change.kind].title,
      breaks: [...breaks],
      types: [...types],
      ...(codes === undefined ? {} : { codes: [...codes] }),
    })),
  };
}

/** Whether a comparison is as grave as a limit, or graver. */
export const isAtLeastAsGrave = ({ rating }: StandardDiffResult, limit: ChangeRating): boolean =>
  rating !== 'none' && ratings.indexOf(rating) <= ratings.indexOf(limit);
