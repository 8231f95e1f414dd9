import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scopes, type Scope } from '@hutong/contract';
import type { Store } from '../store/store.ts';
import { saveToken } from '../store/token-store.ts';
import { createSecret, hashSecret } from './secrets.ts';

/** Makes the administrator's token valid and gives its secret: the given one, the one kept in the data folder, or a new one. */
export async function establishAdminToken(
  store: Store,
  now: number,
  { adminToken, dataDir }: { adminToken?: string | undefined; dataDir?: string | undefined },
): Promise<string> {
  const file = dataDir === undefined ? undefined : join(dataDir, 'admin-token');
  const kept = file !== undefined && existsSync(file) ? (await readFile(file, 'utf8')).trim() : '';
  const secret = adminToken ?? (kept || createSecret());
  if (file !== undefined && secret !== kept) await writeFile(file, `${secret}\n`, { mode: 0o600 });
  const everything = Object.keys(scopes) as Scope[];
  await saveToken(
    store.database,
    { id: 'admin', name: 'administrator', system: '*', scopes: everything, createdAt: now },
    hashSecret(secret),
  );
  return secret;
}
