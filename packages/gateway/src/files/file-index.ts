import type { DeviceFile, StoredFile } from '@hutong/adapter-kit';
import { openJournal } from '../journal/journal.ts';

/** A stored file with the protocol that it came by. */
export interface IndexedFile extends StoredFile {
  readonly adapter: string;
}

/** A line of the list. */
export type IndexEntry =
  | { readonly stored: IndexedFile }
  | { readonly removed: { readonly key: string; readonly at: number } };

/** Room that the smallest file takes: a folder must not fill with empty ones. */
const smallest = 4096;

/** Where the list of stored files is, in their folder. */
export const indexName = 'files.ndjson';

const keyOf = ({ adapter, address, name, sha256 }: IndexedFile): string =>
  JSON.stringify([adapter, address, name, sha256]);

/** The files that entries of the list leave, the oldest first. */
export function indexedFiles(entries: readonly IndexEntry[]): Map<string, IndexedFile> {
  const files = new Map<string, IndexedFile>();
  for (const entry of entries)
    if ('stored' in entry) files.set(keyOf(entry.stored), entry.stored);
    else files.delete(entry.removed.key);
  return files;
}

/** Which files are stored. */
export interface FileIndex {
  readonly files: readonly IndexedFile[];
  readonly oldest: IndexedFile | undefined;
  readonly count: number;
  /** Bytes on disk; content that several files share counts once. */
  readonly bytes: number;
  /** The newest file of a device by name and size. */
  find(adapter: string, file: DeviceFile, size: number): IndexedFile | undefined;
  holds(sha256: string): boolean;
  /** Resolves once the entry is on disk, and gives the entry that there was before, if there was one. */
  add(file: IndexedFile): Promise<IndexedFile>;
  /** True when no other file has this content. */
  remove(file: IndexedFile, at: number): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the list of stored files. Throws HT7003. */
export async function openFileIndex(path: string): Promise<FileIndex> {
  const journal = await openJournal<IndexEntry>(path);
  const files = indexedFiles(journal.found);
  if (journal.found.length > 2 * files.size)
    await journal.compact((entries) => [...indexedFiles(entries).values()].map((stored) => ({ stored })));
  const byName = new Map<string, IndexedFile>();
  /** How many files have a content. */
  const contents = new Map<string, number>();
  let bytes = 0;

  const nameOf = (adapter: string, { address, name }: DeviceFile, size: number): string =>
    JSON.stringify([adapter, address, name, size]);
  const enter = (file: IndexedFile): void => {
    const { adapter, size, sha256 } = file;
    files.set(keyOf(file), file);
    byName.set(nameOf(adapter, file, size), file);
    const sharing = contents.get(sha256) ?? 0;
    contents.set(sha256, sharing + 1);
    if (sharing === 0) bytes += Math.max(smallest, size);
  };
  for (const file of files.values()) enter(file);

  return {
    get files() {
      return [...files.values()];
    },
    get oldest() {
      const [first] = files.values();
      return first;
    },
    get count() {
      return files.size;
    },
    get bytes() {
      return bytes;
    },
    find: (adapter, file, size) => byName.get(nameOf(adapter, file, size)),
    holds: (sha256) => contents.has(sha256),
    async add(file) {
      const known = files.get(keyOf(file));
      if (known !== undefined) return known;
      await journal.append({ stored: file });
      enter(file);
      return file;
    },
    async remove(file, at) {
      const { adapter, size, sha256 } = file;
      const key = keyOf(file);
      if (!files.has(key)) return false;
      await journal.append({ removed: { key, at } });
      files.delete(key);
      const name = nameOf(adapter, file, size);
      if (byName.get(name) === file) byName.delete(name);
      const sharing = (contents.get(sha256) ?? 1) - 1;
      if (sharing > 0) {
        contents.set(sha256, sharing);
        return false;
      }
      contents.delete(sha256);
      bytes -= Math.max(smallest, size);
      return true;
    },
    close: () => journal.close(),
  };
}
