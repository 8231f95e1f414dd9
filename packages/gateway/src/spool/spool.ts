import { mkdir, open, readdir, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { HutongError, type HutongRecord } from '@hutong/standard';
import { readPosition, writePosition, type SpoolPosition } from './spool-position.ts';
import { measureSegment, openSegment, readLines, segmentName, segmentNumber } from './spool-segment.ts';

/** Policy of a full store. */
export type WhenFull = 'wait' | 'drop-oldest';

export interface SpoolOptions {
  readonly directory: string;
  /** Bytes that may lie undelivered. */
  readonly maximumBytes: number;
  /** Bytes after which a new file begins; delivered files are removed. */
  readonly segmentBytes?: number;
  /** What happens when it is full: whoever appends waits, or the oldest undelivered records go. `wait` unless said otherwise. */
  readonly whenFull?: WhenFull;
  /** Called when undelivered records were dropped to make room. */
  readonly onDropped?: (records: number) => void;
}

/** Undelivered records from the front of the spool. */
export interface SpoolBatch {
  readonly records: readonly HutongRecord[];
  /** Lines that could not be read back. */
  readonly damaged: number;
  /** Marks the batch as delivered. */
  commit(): Promise<void>;
}

/** A bounded store on disk between the devices and the platform. */
export interface Spool {
  /** Resolves once the records are on disk; waits while the spool is full. Throws HT8005 when it is closed meanwhile. */
  append(records: readonly HutongRecord[]): Promise<void>;
  /** The next undelivered records, or undefined when there are none. */
  next(limit: number): Promise<SpoolBatch | undefined>;
  /** Resolves when there is something to deliver, the spool is closed, or the wait is ended. */
  whenFilled(signal?: AbortSignal): Promise<void>;
  /** Undelivered records. */
  readonly pending: number;
  readonly full: boolean;
  close(): Promise<void>;
}

interface Segment {
  readonly number: number;
  length: number;
}

interface Write {
  readonly text: string;
  readonly bytes: number;
  readonly count: number;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

async function openSegments(
  directory: string,
  position: SpoolPosition,
): Promise<{ segments: Segment[]; pending: number }> {
  const numbers = (await readdir(directory))
    .map(segmentNumber)
    .filter((number) => number !== undefined)
    .toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  let pending = 0;
  for (const number of numbers) {
    if (number < position.segment) {
      await unlink(join(directory, segmentName(number)));
      continue;
    }
    const { length, lines } = await measureSegment(
      directory,
      number,
      number === position.segment ? position.offset : 0,
    );
    segments.push({ number, length });
    pending += lines;
  }
  return { segments, pending };
}

/** Opens the spool of a folder and finds what an earlier run, killed or not, left undelivered. Throws HT7003. */
export async function openSpool(options: SpoolOptions): Promise<Spool> {
  const { directory, maximumBytes, whenFull = 'wait', onDropped = () => {} } = options;
  // Room is made by whole files: they are small beside the store.
  const segmentBytes = Math.min(options.segmentBytes ?? 16_777_216, Math.ceil(maximumBytes / 8));
  try {
    await mkdir(directory, { recursive: true });
  } catch (cause) {
    throw new HutongError('HT7003', { file: directory, cause });
  }
  let position = await readPosition(directory);
  const found = await openSegments(directory, position);
  const segments = found.segments;
  let { pending } = found;
  if (segments.length === 0) segments.push({ number: position.segment + 1, length: 0 });
  const first = segments[0] as Segment;
  if (first.number !== position.segment) position = { segment: first.number, offset: 0 };

  const last = (): Segment => segments.at(-1) as Segment;
  let handle: FileHandle = await openSegment(directory, last().number, last().length).catch((cause: unknown) => {
    throw new HutongError('HT7003', { file: directory, cause });
  });
  const folder = await open(directory, 'r');
  await folder.datasync();

  const bytes = (): number => segments.reduce((sum, { length }) => sum + length, 0) - position.offset;
  let waitingBytes = 0;
  const writes: Write[] = [];
  const spaceWaiters: (() => void)[] = [];
  const fillWaiters: (() => void)[] = [];
  let closed = false;
  let writing: Promise<void> | undefined;
  const isFull = (): boolean => bytes() + waitingBytes >= maximumBytes;
  const wake = (waiters: readonly (() => void)[]): void => waiters.forEach((waiter) => waiter());

  // Delivery moves the position and takes files away, and so does a full store: never both at once.
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };

  /** Drops the oldest file; false when there is none that could go. */
  const dropOldest = async (): Promise<boolean> => {
    const [oldest, second] = segments;
    if (oldest === undefined || second === undefined) return false;
    const from = position.segment === oldest.number ? position.offset : 0;
    const { lines } = await measureSegment(directory, oldest.number, from);
    segments.shift();
    position = { segment: second.number, offset: 0 };
    pending -= lines;
    await writePosition(directory, position);
    await unlink(join(directory, segmentName(oldest.number)));
    if (lines > 0) onDropped(lines);
    return true;
  };

  let dropping: Promise<void> | undefined;
  const makeRoom = async (): Promise<void> => {
    while (isFull()) {
      if (closed) return;
      if (await alone(dropOldest)) continue;
      // All of it is on its way to the disk.
      if (writing === undefined) return;
      await writing;
    }
  };

  const whenSpace = async (): Promise<void> => {
    if (closed || !isFull()) return;
    if (whenFull === 'drop-oldest') {
      dropping ??= makeRoom().finally(() => (dropping = undefined));
      return dropping;
    }
    await new Promise<void>((resolve) => spaceWaiters.push(resolve));
    await whenSpace();
  };

  const flush = async (batch: readonly Write[]): Promise<void> => {
    const text = Buffer.from(batch.map((write) => write.text).join(''), 'utf8');
    if (last().length > 0 && last().length + text.length > segmentBytes) {
      await handle.close();
      segments.push({ number: last().number + 1, length: 0 });
      handle = await openSegment(directory, last().number, 0);
      await folder.datasync();
    }
    const target = last();
    try {
      await handle.appendFile(text);
      await handle.datasync();
    } catch (cause) {
      // Half a write must not stand in front of the next one.
      await handle.truncate(target.length);
      throw new HutongError('HT7003', { file: directory, cause });
    }
    target.length += text.length;
  };

  // Records that arrive while the disk is busy share the next write.
  const pump = async (): Promise<void> => {
    for (let batch = writes.splice(0); batch.length > 0; batch = writes.splice(0)) {
      try {
        await flush(batch);
        for (const write of batch) {
          pending += write.count;
          write.done();
        }
        wake(fillWaiters.splice(0));
      } catch (error) {
        for (const write of batch) write.failed(error);
      } finally {
        for (const write of batch) waitingBytes -= write.bytes;
      }
    }
    writing = undefined;
  };

  const commit = async (to: SpoolPosition, count: number): Promise<void> => {
    // What was dropped meanwhile is gone, delivered or not.
    if (to.segment < position.segment || (to.segment === position.segment && to.offset <= position.offset)) return;
    await writePosition(directory, to);
    position = to;
    pending -= count;
    while (segments.length > 1 && (segments[0] as Segment).number < to.segment) {
      const [gone] = segments.splice(0, 1);
      await unlink(join(directory, segmentName((gone as Segment).number)));
    }
    if (!isFull()) wake(spaceWaiters.splice(0));
  };

  const next = async (limit: number): Promise<SpoolBatch | undefined> => {
    let { segment: number, offset } = position;
    let segment = segments.find((candidate) => candidate.number === number) as Segment;
    if (offset >= segment.length && segment !== last()) {
      segment = segments[segments.indexOf(segment) + 1] as Segment;
      ({ number } = segment);
      offset = 0;
    }
    if (offset >= segment.length) return undefined;
    let read: Awaited<ReturnType<typeof readLines>>;
    try {
      read = await readLines(directory, number, offset, { lines: limit, end: segment.length });
    } catch (error) {
      // Dropped while it was being opened.
      if (segments.includes(segment)) throw error;
      return next(limit);
    }
    const { lines, end } = read;
    const records: HutongRecord[] = [];
    for (const line of lines) {
      try {
        records.push(JSON.parse(line) as HutongRecord);
      } catch {
        // Counted below as damaged: a bad block must not hold up what stands behind it.
      }
    }
    return {
      records,
      damaged: lines.length - records.length,
      commit: () => alone(() => commit({ segment: number, offset: end }, lines.length)),
    };
  };

  return {
    get pending() {
      return pending;
    },
    get full() {
      return isFull();
    },
    async append(records) {
      if (records.length === 0) return;
      await whenSpace();
      if (closed) throw new HutongError('HT8005');
      let text = '';
      for (const record of records) text += `${JSON.stringify(record)}\n`;
      const length = Buffer.byteLength(text);
      waitingBytes += length;
      await new Promise<void>((done, failed) => {
        writes.push({ text, bytes: length, count: records.length, done, failed });
        writing ??= pump();
      });
    },
    next,
    async whenFilled(signal) {
      if (pending > 0 || closed || signal?.aborted === true) return;
      await new Promise<void>((resolve) => {
        const finish = (): void => {
          signal?.removeEventListener('abort', finish);
          const index = fillWaiters.indexOf(finish);
          if (index !== -1) fillWaiters.splice(index, 1);
          resolve();
        };
        signal?.addEventListener('abort', finish);
        fillWaiters.push(finish);
      });
    },
    async close() {
      closed = true;
      wake(spaceWaiters.splice(0));
      wake(fillWaiters.splice(0));
      await writing;
      await handle.close();
      await folder.close();
    },
  };
}
