import { HutongError } from '@hutong/standard';
import { readFile } from 'node:fs/promises';
import { parseProfile, type Profile } from './profile.ts';
import { profiles } from './profiles.generated.ts';

/** Ids of the profiles that come with this release. */
export const profileIds: readonly string[] = Object.keys(profiles);

/** A profile by id, or from a YAML file when the name looks like a path. Throws HT6002 or HT6013. */
export async function loadProfile(idOrPath: string): Promise<Profile> {
  const known = Object.hasOwn(profiles, idOrPath) ? profiles[idOrPath] : undefined;
  if (known !== undefined) return known;
  const looksLikePath = /[/\\]|\.ya?ml$/.test(idOrPath);
  if (!looksLikePath) throw new HutongError('HT6002', { facts: { profile: idOrPath, known: profileIds } });
  let text: string;
  try {
    text = await readFile(idOrPath, 'utf8');
  } catch (error) {
    throw new HutongError('HT6002', { file: idOrPath, cause: error });
  }
  return parseProfile(text, idOrPath);
}
