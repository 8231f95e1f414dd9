import { createHash } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeviceFile, FileFacts, FilePiece, FileStep } from '@hutong/adapter-kit';
import { HutongError, type Clock } from '@hutong/standard';
import { indexName, openFileIndex, type IndexedFile } from './file-index.ts';
import { IncomingFile } from './incoming-file.ts';

export interface FileStoreOptions {
  readonly directory: string;
  /** Bytes of all files. */
  readonly maximumBytes: number;
  /** Bytes of one. */
  readonly maximumFileBytes: number;
  readonly whenFull: 'refuse' | 'drop-oldest';
  /** Milliseconds that a file is kept. */
  readonly keep: number;
  readonly clock: Clock;
  /** Called for every file that is stored or goes. */
  readonly onChange?: (change: FileChange, bytes: number) => void;
}

/** `expired`: its time is over. `dropped`: it made room. `abandoned`: the rest of it never came. */
export type FileChange = 'stored' | 'expired' | 'dropped' | 'abandoned';

/** Files of devices on disk. */
export interface FileStore {
  /** Bytes of a file of this size that need not come again. */
  received(adapter: string, file: DeviceFile, size: number): readonly FilePiece[];
  /** Does what a session asks for; resolves with the files that ended, once they are durable. Throws HT8011 and HT7003. */
  take(adapter: string, steps: readonly FileStep[], receivedAt: number): Promise<readonly IndexedFile[]>;
  readonly files: readonly IndexedFile[];
  /** Path of a content. */
  pathOf(sha256: string): string | undefined;
  readonly status: FileStatus;
  close(): Promise<void>;
}

export interface FileStatus {
  readonly stored: number;
  readonly bytes: number;
  /** Files of which bytes are missing. */
  readonly incoming: number;
}

const sweepEvery = 3_600_000;
/** Time after which the rest of a file does not come any more. */
const patience = 86_400_000;
/** Files that may be coming at once; each keeps a file of the system open. */
const maximumIncoming = 256;

/** A file that is coming, and the work on it in its order. */
interface Place {
  file: IncomingFile | undefined;
  touched: number;
  turn: Promise<unknown>;
}

/**
 * Opens the folder: files that are coming in `incoming`, each with notes of what is surely there, and whole ones under
 * the digest of their content, listed in `files.ndjson`. A file is whole when its content is synced, its name is synced
 * and its entry is synced, in this order: a crash between them costs a copy, never a file. Throws HT7003.
 */
export async function openFileStore(options: FileStoreOptions): Promise<FileStore> {
  const { directory, maximumBytes, maximumFileBytes, whenFull, keep, clock, onChange = () => {} } = options;
  const incoming = join(directory, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new HutongError('HT7003', { file: directory, cause });
  });
  const index = await openFileIndex(join(directory, indexName));
  const places = new Map<string, Place>();
  /** The size that a file announced, until it ends. */
  const sizes = new Map<string, number>();
  let cancel = (): void => {};

  const keyOf = (adapter: string, { address, name }: DeviceFile): string =>
    createHash('sha256')
      .update(JSON.stringify([adapter, address, name]))
      .digest('hex');
  const pathOf = (sha256: string): string => join(directory, sha256);
  const held = (): number => {
    let bytes = index.bytes;
    for (const { file } of places.values()) bytes += file?.bytes ?? 0;
    return bytes;
  };

  const discard = async (file: IndexedFile, change: FileChange): Promise<void> => {
    if (await index.remove(file, clock.now())) await rm(pathOf(file.sha256), { force: true });
    onChange(change, file.size);
  };

  /** Makes room for bytes that are coming. Throws HT8011 when there is none. */
  const makeRoom = async (more: number): Promise<void> => {
    while (held() + more > maximumBytes) {
      const { oldest } = index;
      if (whenFull === 'refuse' || oldest === undefined)
        throw new HutongError('HT8011', { facts: { reason: 'full', maximum: maximumBytes } });
      await discard(oldest, 'dropped');
    }
  };

  const placeOf = (key: string): Place => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const made: Place = { file: undefined, touched: clock.now(), turn: Promise.resolve() };
    places.set(key, made);
    if (places.size > maximumIncoming) giveUp(quietest());
    return made;
  };

  const quietest = (): string => {
    let [found = ''] = places.keys();
    for (const [key, { touched }] of places) if (touched < (places.get(found)?.touched ?? 0)) found = key;
    return found;
  };

  /** The device was not told that it has arrived: all of it may come again. */
  const giveUp = (key: string): void => {
    const place = places.get(key);
    places.delete(key);
    sizes.delete(key);
    if (place === undefined) return;
    const before = place.turn;
    const remove = async (): Promise<void> => {
      await before;
      if (place.file === undefined) return;
      onChange('abandoned', place.file.bytes);
      await place.file.remove();
    };
    // What cannot be removed now goes at the next start.
    place.turn = remove().catch(() => {});
  };

  const begin = async (key: string, adapter: string, step: Extract<FileStep, { step: 'begin' }>): Promise<void> => {
    const { file, size, fresh = false } = step;
    const place = placeOf(key);
    if (!fresh && (place.file?.file.size ?? size) === size) return;
    await place.file?.remove();
    place.file = await IncomingFile.create(join(incoming, key), { ...file, adapter, size, pieces: [] });
  };

  const openPlace = async (key: string, adapter: string, file: DeviceFile, size?: number): Promise<IncomingFile> => {
    const place = placeOf(key);
    const known = size === undefined ? undefined : index.find(adapter, file, size);
    const pieces = known === undefined ? [] : [{ from: 0, to: known.size }];
    const like = known === undefined ? undefined : pathOf(known.sha256);
    place.file ??= await IncomingFile.create(join(incoming, key), { ...file, adapter, size, pieces }, like);
    return place.file;
  };

  const write = async (
    key: string,
    adapter: string,
    { file, offset, data }: Extract<FileStep, { step: 'data' }>,
    size: number | undefined,
  ): Promise<void> => {
    const end = offset + data.length;
    if (end > maximumFileBytes)
      throw new HutongError('HT8011', { facts: { reason: 'too-large', maximum: maximumFileBytes } });
    const target = await openPlace(key, adapter, file, size);
    await makeRoom(Math.max(0, end - target.bytes));
    await target.write(offset, data);
  };

  const end = async (
    key: string,
    adapter: string,
    file: DeviceFile,
    size: number,
    facts: FileFacts,
    receivedAt: number,
  ): Promise<IndexedFile> => {
    const place = places.get(key);
    if (place?.file === undefined) {
      const known = index.find(adapter, file, size);
      if (known !== undefined) {
        places.delete(key);
        return known;
      }
    }
    const target = await openPlace(key, adapter, file, size);
    const sha256 = await target.finish(size);
    const path = pathOf(sha256);
    if (!(await isThere(path))) await rename(target.path, path);
    const folder = await open(directory, 'r');
    await folder.sync().finally(() => folder.close());
    const entry: IndexedFile = { adapter, ...file, ...facts, size, sha256, receivedAt };
    const stored = await index.add(entry);
    places.delete(key);
    await target.remove();
    if (stored === entry) onChange('stored', size);
    return stored;
  };

  const takeStep = (adapter: string, step: FileStep, receivedAt: number): Promise<IndexedFile | undefined> => {
    const key = keyOf(adapter, step.file);
    const place = placeOf(key);
    place.touched = clock.now();
    const work = async (): Promise<IndexedFile | undefined> => {
      try {
        if (step.step === 'begin') {
          sizes.set(key, step.size);
          await begin(key, adapter, step);
        } else if (step.step === 'data') await write(key, adapter, step, sizes.get(key));
        else {
          sizes.delete(key);
          return await end(key, adapter, step.file, step.size, step.facts, receivedAt);
        }
        return undefined;
      } catch (error) {
        if (HutongError.isInstance(error)) throw error;
        throw new HutongError('HT7003', { file: directory, cause: error });
      }
    };
    const result = place.turn.then(work);
    place.turn = result.catch(() => {});
    return result;
  };

  const sweep = async (): Promise<void> => {
    const now = clock.now();
    for (const file of index.files) {
      if (now - file.receivedAt < keep) break;
      await discard(file, 'expired');
    }
    for (const [key, { touched }] of places) if (now - touched >= patience) giveUp(key);
  };

  /** Takes up what an earlier run left. */
  const resume = async (): Promise<void> => {
    for (const name of await readdir(incoming)) {
      const path = join(incoming, name);
      const file = /^[0-9a-f]{64}$/.test(name) ? await IncomingFile.resume(path) : undefined;
      // Notes go with their file.
      if (file === undefined && name.endsWith('.json') && (await isThere(path.slice(0, -'.json'.length)))) continue;
      if (file === undefined) await rm(path, { force: true });
      else places.set(name, { file, touched: (await stat(path)).mtimeMs, turn: Promise.resolve() });
    }
    // A content whose entry a crash prevented was never answered for.
    for (const name of await readdir(directory))
      if (/^[0-9a-f]{64}$/.test(name) && !index.holds(name)) await rm(join(directory, name), { force: true });
  };

  const sweepLater = (): void => {
    cancel = clock.at(clock.now() + sweepEvery, () => {
      // What cannot be removed now is tried again.
      void sweep().catch(() => {});
      sweepLater();
    });
  };
  await resume();
  await sweep();
  sweepLater();

  return {
    received(adapter, file, size) {
      const place = places.get(keyOf(adapter, file))?.file;
      if (place !== undefined) return place.file.size === size ? place.pieces : [];
      return index.find(adapter, file, size) === undefined ? [] : [{ from: 0, to: size }];
    },
    async take(adapter, steps, receivedAt) {
      const ended: IndexedFile[] = [];
      // Begun at once, so that steps of later frames cannot overtake them.
      const under = steps.map((step) => takeStep(adapter, step, receivedAt));
      for (const result of await Promise.all(under)) if (result !== undefined) ended.push(result);
      return ended;
    },
    get files() {
      return index.files;
    },
    pathOf: (sha256) => (index.holds(sha256) ? pathOf(sha256) : undefined),
    get status() {
      let open = 0;
      for (const { file } of places.values()) if (file !== undefined) open += 1;
      return { stored: index.count, bytes: index.bytes, incoming: open };
    },
    async close() {
      cancel();
      for (const { turn, file } of places.values()) {
        await turn;
        await file?.note().catch(() => {});
        await file?.close();
      }
      await index.close();
    },
  };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
