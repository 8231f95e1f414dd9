import { appendFile, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordRejection } from '@hutong/client';
import { formatDateTime, type Clock, type HutongRecord } from '@hutong/standard';

/** How much of what the platform refused is kept, and how long. */
export interface DeadLetterLimits {
  /** Bytes of both files together; the older half goes when it is reached. */
  readonly maximumBytes: number;
  /** Milliseconds; the records may be about persons. */
  readonly keep: number;
}

/** What the platform refused, with its reasons, so that it can be looked at: the newest, for a time that is declared. */
export interface DeadLetters {
  add(records: readonly HutongRecord[], rejections: readonly RecordRejection[]): Promise<void>;
  stop(): void;
}

const sweepEvery = 3_600_000;

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** When the first line of a file was written; undefined for no file, or one without times. */
async function beganAt(file: string): Promise<number | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    const at = Date.parse(/^\{"at":"([^"]+)"/.exec(buffer.toString('latin1', 0, bytesRead))?.[1] ?? '');
    return Number.isNaN(at) ? undefined : at;
  } finally {
    await handle.close();
  }
}

/**
 * Two files take turns, each half of the room and half of the time: `rejected.ndjson` grows, `rejected.older.ndjson` is
 * what it was before. So the newest are always there, and no line outlives its time.
 */
export async function openDeadLetters(directory: string, limits: DeadLetterLimits, clock: Clock): Promise<DeadLetters> {
  const file = join(directory, 'rejected.ndjson');
  const older = join(directory, 'rejected.older.ndjson');
  const { maximumBytes, keep } = limits;
  let began = await beganAt(file);
  let turn: Promise<void> = Promise.resolve();
  let cancel = (): void => {};

  const rotate = async (): Promise<void> => {
    began = undefined;
    await rename(file, older).catch(() => {});
  };
  const sweep = async (): Promise<void> => {
    const now = clock.now();
    // A file of an earlier release has no times: its age is that of its last line.
    const lastOf = async (path: string): Promise<number> =>
      (await beganAt(path)) ??
      (await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => now,
      ));
    if (now - (await lastOf(older)) >= keep) await rm(older, { force: true });
    if (now - (began ?? now) >= keep / 2) await rotate();
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = turn.then(work);
    turn = next.catch(() => {});
    return next;
  };
  const sweepLater = (): void => {
    cancel = clock.at(clock.now() + Math.min(sweepEvery, keep / 2), () => {
      void inTurn(sweep);
      sweepLater();
    });
  };
  await sweep();
  sweepLater();

  return {
    add: (records, rejections) =>
      inTurn(async () => {
        const at = formatDateTime(clock.now());
        const lines = rejections
          .map(({ index, issues }) => `${JSON.stringify({ at, record: records[index], issues })}\n`)
          .join('');
        if ((await sizeOf(file)) + Buffer.byteLength(lines) > maximumBytes / 2) await rotate();
        began ??= clock.now();
        await appendFile(file, lines, { mode: 0o600 });
      }),
    stop: () => cancel(),
  };
}
