import { dirname, join, resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { StoredFile } from '@hutong/adapter-kit';
import type { GatewayConfig } from '../config/gateway-config.ts';
import { readEntries } from '../journal/journal.ts';
import { indexedFiles, indexName, type IndexEntry } from './file-index.ts';

/** A stored file of a device, and where its content is on this machine. */
export interface ListedFile extends StoredFile {
  readonly adapter: string;
  readonly path: string;
}

/** The folder of the files of devices. */
export const fileFolder = ({ fileName, files, spool }: GatewayConfig): string => {
  const folder = dirname(fileName);
  return files.directory === undefined
    ? join(resolve(folder, spool.directory), 'files')
    : resolve(folder, files.directory);
};

/** The files that a gateway of this machine keeps, the oldest first; it may be running. */
export async function listFiles(config: GatewayConfig): Promise<ListedFile[]> {
  const folder = fileFolder(config);
  const text = await readFile(join(folder, indexName), 'utf8').catch(() => '');
  const files = indexedFiles(readEntries<IndexEntry>(text));
  return [...files.values()].map((file) => ({ ...file, path: join(folder, file.sha256) }));
}
