import { randomUUID } from 'node:crypto';
import { fileRecord, fromHex, toHex, type Adapter, type MappingContext } from '@hutong/adapter-kit';
import { HutongError, type Clock, type HutongRecord } from '@hutong/standard';
import type { FileStore } from '../files/file-store.ts';
import { openJournal } from '../journal/journal.ts';

/** A part of a split message on disk, or the end of a whole one. */
type HeldEntry =
  | {
      readonly link: string;
      readonly adapter: string;
      readonly line?: string | undefined;
      readonly at: number;
      readonly key: string;
      /** The frame in hexadecimal. */
      readonly frame: string;
    }
  | { readonly link: string; readonly released: readonly string[] };

/** A part that a session has taken into memory. */
export interface HeldPart {
  readonly key: string;
  readonly frame: Uint8Array;
}

/** Parts of split messages, durable before they are answered. */
export interface HeldParts {
  /** A link's own place for its parts. */
  open(adapter: string, line: string | undefined, clock: Clock): LinkParts;
  /** Delivers what a crash left of messages that never became whole; parts whose adapter is gone, or whose files find no room, are kept. */
  recover(options: RecoverOptions): Promise<{ readonly records: number; readonly kept: number }>;
  close(): Promise<void>;
}

export interface LinkParts {
  /** Resolves once the parts are on disk. */
  hold(parts: readonly HeldPart[]): Promise<void>;
  /** The messages of these keys have come out, and their records are durable. */
  release(keys: readonly string[]): Promise<void>;
}

export interface RecoverOptions {
  /** The adapter of a listener and its options, if there still is one. */
  readonly adapterOf: (id: string) => { readonly adapter: Adapter; readonly options: object } | undefined;
  readonly contextOf: (adapter: string, line: string | undefined, receivedAt: number) => MappingContext;
  readonly store: (records: readonly HutongRecord[]) => Promise<void>;
  readonly storeFiles: FileStore['take'];
}

type Part = Extract<HeldEntry, { frame: string }>;

/** Parts that no release has followed, link by link. */
function leftOver(entries: readonly HeldEntry[]): Part[][] {
  const links = new Map<string, Part[]>();
  for (const entry of entries) {
    const parts = links.get(entry.link) ?? [];
    if ('frame' in entry) links.set(entry.link, [...parts, entry]);
    else
      links.set(
        entry.link,
        parts.filter(({ key }) => !entry.released.includes(key)),
      );
  }
  return [...links.values()].filter((parts) => parts.length > 0);
}

/** Gives parts to a session of their own and stores what comes of them. Undefined when their adapter is gone, or there is no room. */
async function deliverParts(parts: readonly Part[], options: RecoverOptions): Promise<number | undefined> {
  const [first] = parts;
  const found = first === undefined ? undefined : options.adapterOf(first.adapter);
  if (first === undefined || found === undefined) return undefined;
  const { adapter, options: choices } = found;
  const session = adapter.session?.({ now: () => first.at }, choices);
  const steps = parts.map(({ frame }) => session?.receive(adapter.decode(fromHex(frame), choices)));
  steps.push(session?.end?.());
  const context = options.contextOf(first.adapter, first.line, first.at);
  const records = steps
    .flatMap((step) => step?.deliver ?? [])
    .flatMap((message) => adapter.map(message, context, choices).records);
  try {
    const files = await options.storeFiles(
      adapter.id,
      steps.flatMap((step) => step?.files ?? []),
      first.at,
    );
    records.push(...files.map((file) => fileRecord(context, adapter.id, file)));
  } catch (error) {
    if (HutongError.isInstance(error)) return undefined;
    throw error;
  }
  await options.store(records);
  return records.length;
}

/** Lines after which the file is written anew when most of them are of messages that have come out. */
const mostLines = 1024;

/** Opens the place for parts. Throws HT7003 when it cannot be written. */
export async function openHeldParts(file: string, compactAfter = mostLines): Promise<HeldParts> {
  const journal = await openJournal<HeldEntry>(file);
  /** Parts on disk of the messages that are not whole yet. */
  const open = new Map<string, number>();
  // Links of another run must not look like those of this one.
  const run = randomUUID();
  let links = 0;
  let recovered = journal.found.length === 0;
  let lines = journal.found.length;
  let compacting: Promise<void> | undefined;

  /** While one message stays open the file cannot be emptied; what is done with leaves it. */
  const compact = (): void => {
    const live = [...open.values()].reduce((sum, parts) => sum + parts, 0);
    if (!recovered || compacting !== undefined || lines < compactAfter || lines < 4 * live) return;
    lines = live;
    compacting = journal
      .compact((entries) => leftOver(entries.filter(({ link }) => link.startsWith(run))).flat())
      // The file stays as it was and is tried again later.
      .catch(() => {})
      .finally(() => (compacting = undefined));
  };

  return {
    open(adapter, line, clock) {
      links += 1;
      const link = `${run}-${links}`;
      return {
        async hold(parts) {
          for (const { key } of parts) open.set(`${link} ${key}`, (open.get(`${link} ${key}`) ?? 0) + 1);
          lines += parts.length;
          const at = clock.now();
          await Promise.all(
            parts.map(({ key, frame }) => journal.append({ link, adapter, line, at, key, frame: toHex(frame) })),
          );
        },
        async release(keys) {
          for (const key of keys) open.delete(`${link} ${key}`);
          if (open.size === 0 && recovered) {
            lines = 0;
            await journal.clear();
            return;
          }
          lines += 1;
          await journal.append({ link, released: keys });
          compact();
        },
      };
    },
    async recover(options) {
      let count = 0;
      let kept = 0;
      for (const parts of leftOver(journal.found)) {
        const records = await deliverParts(parts, options);
        if (records === undefined) kept += parts.length;
        else count += records;
      }
      // What is kept waits in the file for the next start.
      recovered = kept === 0;
      if (recovered && open.size === 0) await journal.clear();
      return { records: count, kept };
    },
    async close() {
      await compacting;
      await journal.close();
    },
  };
}
