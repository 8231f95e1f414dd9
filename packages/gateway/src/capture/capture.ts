import { createHmac, randomBytes } from 'node:crypto';
import { maskFrame, toHex, type Adapter, type Digest, type OmissionReason } from '@hutong/adapter-kit';
import { formatDateTime, type Clock } from '@hutong/standard';
import type { Logger } from 'pino';
import { createCaptureFile } from './capture-file.ts';

/** Why bytes are missing in a recording. */
export type Omission = OmissionReason | 'malformed' | 'discarded' | 'failed' | 'busy';

/** Where recorded traffic goes. */
export interface CaptureOptions {
  /** File that does not exist yet. */
  readonly file: string;
  /** Bytes after which the recording ends; 256 MiB unless said otherwise. */
  readonly maximumBytes?: number;
}

/** What one conversation adds to the recording. */
export interface LinkCapture {
  /** A frame that came from a device. */
  up(frame: Uint8Array, message: unknown, at: number): void;
  /** A frame that was sent to a device. */
  down(frame: Uint8Array, message: unknown): void;
  /** Bytes that were no readable frame: nobody knows what is in them, so they are not written. */
  omit(reason: 'malformed' | 'discarded', bytes: number, at: number): void;
  close(): void;
}

export interface CaptureStatus {
  readonly frames: number;
  readonly omitted: number;
  readonly bytes: number;
  readonly full: boolean;
}

/** A recording of real traffic without its personal values, in the shape of a cassette. */
export interface Capture {
  open(adapter: Adapter, options: object, line: string | undefined): LinkCapture;
  readonly status: CaptureStatus;
  close(): Promise<void>;
}

interface Pending {
  readonly reason: Omission;
  readonly at: number;
  bytes: number;
}

/**
 * Starts a recording. Personal values are replaced under a key that is never stored: one value has one replacement
 * within the recording and cannot be found from it. Throws HT7003 when the file cannot be created.
 */
export async function startCapture(options: CaptureOptions, clock: Clock, logger: Logger): Promise<Capture> {
  const { file, maximumBytes = 268_435_456 } = options;
  const key = randomBytes(32);
  const digest: Digest = (text) => createHmac('sha256', key).update(text).digest();
  const target = await createCaptureFile(file, maximumBytes, (error) =>
    logger.error({ code: 'HT7003', kind: error instanceof Error ? error.name : 'unknown' }, 'the recording ends'),
  );
  let connections = 0;
  let entries = 0;
  let frames = 0;
  let omitted = 0;
  let lost = 0;
  let announced = false;
  const undeclared = new Set<string>();

  const put = (entry: object): boolean => {
    if (!announced && target.full) {
      announced = true;
      logger.warn({ code: 'HT8009', bytes: target.bytes }, 'the recording is full');
    }
    if (target.full) return false;
    if (lost > 0 && target.write({ id: String(entries + 1), omitted: { reason: 'busy', bytes: lost } })) {
      entries += 1;
      omitted += 1;
      lost = 0;
    }
    if (!target.write({ id: String(entries + 1), ...entry })) return false;
    entries += 1;
    return true;
  };

  return {
    open(adapter, adapterOptions, line) {
      connections += 1;
      const place = {
        adapter: adapter.id,
        connection: `c${connections}`,
        // The name of a line may be the phone number of its terminal.
        ...(line === undefined ? {} : { line: `line-${toHex(digest(line).subarray(0, 4))}` }),
      };
      let pending: Pending | undefined;

      const flush = (): void => {
        if (pending === undefined) return;
        const { reason, at, bytes } = pending;
        pending = undefined;
        if (put({ at: formatDateTime(at), ...place, omitted: { reason, bytes } })) omitted += 1;
      };
      const omit = (reason: Omission, bytes: number, at: number): void => {
        if (pending !== undefined && pending.reason !== reason) flush();
        pending ??= { reason, at, bytes: 0 };
        pending.bytes += bytes;
      };
      const write = (frame: Uint8Array, message: unknown, at: number, direction: object): void => {
        if (target.full) return;
        try {
          const masked = maskFrame(adapter, frame, message, digest, adapterOptions);
          if (!masked.ok) {
            if (masked.reason === 'undeclared' && !undeclared.has(adapter.id)) {
              undeclared.add(adapter.id);
              logger.warn({ adapter: adapter.id, code: 'HT8010' }, 'the recording leaves its frames out');
            }
            return omit(masked.reason, frame.length, at);
          }
          flush();
          if (put({ at: formatDateTime(at), ...place, ...direction, frame: toHex(masked.frame) })) frames += 1;
          else if (!target.full) lost += frame.length;
        } catch {
          // A fault of the adapter must not end the connection for the sake of the recording.
          omit('failed', frame.length, at);
        }
      };

      return {
        up: (frame, message, at) => write(frame, message, at, {}),
        down: (frame, message) => write(frame, message, clock.now(), { direction: 'down' }),
        omit,
        close: flush,
      };
    },
    get status() {
      return { frames, omitted, bytes: target.bytes, full: target.full };
    },
    close: () => target.close(),
  };
}
