import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

// Beside the built package, or, when it runs from source, in a cache that a change of the migrations leaves behind.
const built = new URL('../template.tar.gz', import.meta.url);

/** Names the shape that the migrations give a database. */
export const templateFingerprint = (): string =>
  createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);

const cached = (): URL =>
  new URL(`../../node_modules/.cache/hutong/template-${templateFingerprint()}.tar.gz`, import.meta.url);

/** Dumps a new, migrated, empty database; takes some seconds. */
export async function createTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  const pglite = await PGlite.create();
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  try {
    await migrate(database);
    const dump = await pglite.dumpDataDir('gzip');
    return new Uint8Array(await dump.arrayBuffer());
  } finally {
    await database.destroy();
    await pglite.close().catch(() => undefined);
  }
}

/** The template that makes a new embedded database fast; made and kept when it is missing. */
export async function loadTemplate(): Promise<Blob> {
  for (const place of [built, cached()])
    if (existsSync(place)) return new Blob([await readFile(place)], { type: 'application/x-gzip' });
  const bytes = await createTemplate();
  await keep(bytes).catch(() => undefined); // A read-only installation is slower to start, not broken.
  return new Blob([bytes], { type: 'application/x-gzip' });
}

async function keep(bytes: Uint8Array): Promise<void> {
  const target = fileURLToPath(cached());
  const partial = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(partial, bytes);
  await rename(partial, target);
}
