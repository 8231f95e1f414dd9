import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HutongError } from '@hutong/standard';
import { secretOf } from '../config/secret-of.ts';

/** File in the store that holds the token of `/devices` when the configuration names none. */
export const statusTokenFile = 'status.token';

/** The token of `/devices`: from the environment, else one that the gateway makes once and keeps in its store. Throws HT7003 and HT8001. */
export async function openStatusToken(tokenVariable: string | undefined, directory: string): Promise<string> {
  if (tokenVariable !== undefined) return secretOf(tokenVariable);
  const file = join(directory, statusTokenFile);
  const known = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (known !== '') return known;
  const token = randomBytes(24).toString('base64url');
  await writeFile(file, `${token}\n`, { mode: 0o600 }).catch((cause: unknown) => {
    throw new HutongError('HT7003', { file, cause });
  });
  return token;
}
