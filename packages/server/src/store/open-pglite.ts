import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { HutongError } from '@hutong/standard';
import { Kysely, PGliteDialect } from 'kysely';
import { ensureDiskSpace, type FreeSpace } from './disk-space.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { soleLead } from './lead.ts';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { loadTemplate } from './template.ts';

/** Opens an embedded database in a folder, or in memory without one. Throws HT5018 when the folder cannot be used, HT5022 when its disk is full. */
export async function openPglite(dataDir?: string, freeSpace?: FreeSpace): Promise<Store> {
  const release = dataDir === undefined ? () => undefined : await prepareFolder(dataDir);
  try {
    const pglite = dataDir === undefined ? await fromTemplate() : await openFolder(dataDir, freeSpace);
    const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    await migrate(database);
    if (dataDir !== undefined) await writeFile(readyMarker(dataDir), '');
    return {
      kind: 'pglite',
      database,
      tryLead: soleLead,
      ensureSpace: async (bytes) => (dataDir === undefined ? undefined : ensureDiskSpace(dataDir, bytes, freeSpace)),
      async close() {
        await database.destroy();
        release();
      },
    };
  } catch (cause) {
    release();
    if (HutongError.isInstance(cause)) throw cause;
    throw unusable(dataDir, cause);
  }
}

/** Bytes of a new database, roughly. */
const unpackedTemplate = 48 * 1024 * 1024;

const readyMarker = (dataDir: string): string => join(dataDir, 'database.ready');

// Without the marker the process died while it unpacked the template: nothing was acknowledged, so start over.
async function openFolder(dataDir: string, freeSpace: FreeSpace | undefined): Promise<PGlite> {
  const folder = join(dataDir, 'database');
  await ensureDiskSpace(dataDir, existsSync(readyMarker(dataDir)) ? 0 : unpackedTemplate, freeSpace);
  if (existsSync(readyMarker(dataDir))) return PGlite.create({ dataDir: folder });
  await rm(folder, { recursive: true, force: true });
  return fromTemplate(folder);
}

const fromTemplate = async (folder?: string): Promise<PGlite> =>
  PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), loadDataDir: await loadTemplate() });

async function prepareFolder(dataDir: string): Promise<() => void> {
  try {
    await mkdir(dataDir, { recursive: true });
    return await lockDataFolder(dataDir);
  } catch (cause) {
    if (HutongError.isInstance(cause)) throw cause;
    throw unusable(dataDir, cause);
  }
}

const unusable = (dataDir: string | undefined, cause: unknown): HutongError =>
  new HutongError('HT5018', {
    message: {
      zh: `无法使用数据目录 ${dataDir ?? '（内存）'}`,
      en: `Data folder ${dataDir ?? '(memory)'} cannot be used`,
    },
    facts: { dataDir },
    cause,
  });
