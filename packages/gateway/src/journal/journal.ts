import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HutongError } from '@hutong/standard';

/** A small file of facts that must survive a crash, one JSON value a line. */
export interface Journal<Entry> {
  /** What an earlier run wrote and did not clear. */
  readonly found: readonly Entry[];
  /** Resolves once the entry is on disk. Throws HT7003. */
  append(entry: Entry): Promise<void>;
  /** Empties the file, unless something is being written to it. */
  clear(): Promise<void>;
  /** Rewrites the file with the entries that `keep` leaves; those that arrive meanwhile come after them. Throws HT7003. */
  compact(keep: (entries: readonly Entry[]) => readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}

/** The entries of a journal's text. */
export function readEntries<Entry>(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Entry];
    } catch {
      // A line that a crash tore was never acknowledged.
      return [];
    }
  });
}

/** Opens a journal. Throws HT7003 when it cannot be written. */
export async function openJournal<Entry>(file: string): Promise<Journal<Entry>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  let handle = await open(file, 'a', 0o600).catch((cause: unknown) => {
    throw new HutongError('HT7003', { file, cause });
  });
  if (text !== '' && !text.endsWith('\n')) await handle.appendFile('\n');
  const waiting: { line: string; done: () => void; failed: (error: unknown) => void }[] = [];
  let writing: Promise<void> | undefined;

  // Entries that arrive while the disk is busy share the next write.
  const pump = async (): Promise<void> => {
    for (let batch = waiting.splice(0); batch.length > 0; batch = waiting.splice(0)) {
      try {
        await handle.appendFile(batch.map(({ line }) => line).join(''));
        await handle.datasync();
        for (const { done } of batch) done();
      } catch (cause) {
        for (const { failed } of batch) failed(new HutongError('HT7003', { file, cause }));
      }
    }
    writing = undefined;
  };

  /** Resolves when nothing is being written. */
  const idle = async (): Promise<void> => {
    for (let current = writing; current !== undefined; current = writing) await current.catch(() => {});
  };

  /** The new file takes the place of the old one whole, or not at all. */
  const rewrite = async (keep: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> => {
    const temporary = `${file}.new`;
    await rm(temporary, { force: true });
    const next = await open(temporary, 'a', 0o600);
    try {
      const left = keep(readEntries<Entry>(await readFile(file, 'utf8')));
      await next.appendFile(left.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      await next.datasync();
      await rename(temporary, file);
    } catch (cause) {
      await next.close();
      throw new HutongError('HT7003', { file, cause });
    }
    await handle.close();
    handle = next;
    // Without this a power cut could bring the old file back, without what is appended from here on.
    const folder = await open(dirname(file), 'r');
    await folder.sync().finally(() => folder.close());
  };

  return {
    found: readEntries<Entry>(text),
    append: (entry) =>
      new Promise((done, failed) => {
        waiting.push({ line: `${JSON.stringify(entry)}\n`, done, failed });
        writing ??= pump();
      }),
    async clear() {
      if (writing === undefined) await handle.truncate(0);
    },
    async compact(keep) {
      await idle();
      writing = rewrite(keep).finally(() => {
        writing = waiting.length > 0 ? pump() : undefined;
      });
      await writing;
    },
    async close() {
      await idle();
      await handle.close();
    },
  };
}
