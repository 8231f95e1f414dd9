import type { Faults } from '../faults/faults.ts';
import { readChanges, type LoggedChange } from '../store/change-log.ts';
import type { Store } from '../store/store.ts';
import type { StoredContent } from '../store/tables.ts';
import type { ChangeFeed } from './change-feed.ts';
import { cloudEventOf } from './cloud-event-of.ts';

export interface EventStreamOptions {
  readonly store: Store;
  readonly feed: ChangeFeed;
  readonly faults: Faults;
  /** Number of the last change that the reader has seen. */
  readonly after: number;
  readonly types: readonly string[] | undefined;
  readonly show: (record: StoredContent) => StoredContent;
  /** Which records the reader may see at all. */
  readonly isVisible: (record: StoredContent) => boolean;
  /** Ends the stream. */
  readonly signal: AbortSignal;
}

const changesPerRead = 100;
/** Milliseconds of silence after which a comment keeps the connection open. */
const heartbeatEvery = 15_000;
/** Milliseconds after which changes that another process made are looked for. */
const pollEvery = 1000;

/**
 * The change log from a number on, and then as it grows, as Server-Sent Events.
 * Nothing is read ahead of the reader: a slow one costs one batch of changes, not memory.
 */
export async function* eventStream(options: EventStreamOptions): AsyncGenerator<string> {
  const { store, feed, faults, types, signal } = options;
  let { after } = options;
  let quietSince = performance.now();
  // A reader that is cut off before its first event goes on from here.
  yield `: connected\nid: ${after}\n\n`;
  while (!signal.aborted) {
    const changes = faults.has('stream-silent')
      ? []
      : await readChanges(store.database, { after, types, limit: changesPerRead });
    for (const change of changes) {
      after = change.sequence;
      if (options.isVisible(change.content)) yield frameOf(change, options);
    }
    if (changes.length > 0) {
      quietSince = performance.now();
      continue;
    }
    if (performance.now() - quietSince >= heartbeatEvery) {
      quietSince = performance.now();
      yield ': heartbeat\n\n';
    }
    await feed.wait(store.kind === 'postgres' ? pollEvery : heartbeatEvery, signal);
  }
}

function frameOf({ sequence, type, subject, at, content }: LoggedChange, { show }: EventStreamOptions): string {
  const event = cloudEventOf({ id: String(sequence), type, subject, at, data: show(content) });
  return `id: ${sequence}\ndata: ${JSON.stringify(event)}\n\n`;
}
