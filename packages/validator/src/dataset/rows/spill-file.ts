import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bilingual, HutongError } from '@hutong/standard';

/** A file for what does not fit in memory; made when first written to, gone when closed. */
export interface SpillFile {
  /** Appends bytes and gives their offset. Throws HT3013 when the disk is full or cannot be written. */
  readonly append: (bytes: Uint8Array) => number;
  readonly read: (bytes: Uint8Array, offset: number) => void;
  readonly close: () => void;
  /** The folder of the file, once there is one. */
  readonly folder: () => string | undefined;
}

/** A spill file that another thread has written and left to this one. */
export function adoptSpillFile(folder: string): SpillFile {
  const descriptor = openSync(join(folder, fileName), 'r');
  return {
    ...createSpillFile(),
    read: (bytes, offset) => readFully(descriptor, bytes, offset),
    close: () => {
      closeSync(descriptor);
      rmSync(folder, { recursive: true, force: true });
    },
    folder: () => folder,
  };
}

const fileName = 'rows';

const failure = (cause: unknown): HutongError =>
  new HutongError('HT3013', {
    message: bilingual(
      `临时文件无法写入（${(cause as NodeJS.ErrnoException).code}），记录之间的检查无法完成`,
      `The temporary file cannot be written (${(cause as NodeJS.ErrnoException).code}), so the checks between records cannot be finished`,
    ),
    cause,
  });

const readFully = (descriptor: number, bytes: Uint8Array, offset: number): void => {
  for (let done = 0; done < bytes.byteLength;) {
    const count = readSync(descriptor, bytes, done, bytes.byteLength - done, offset + done);
    if (count === 0) throw failure({ code: 'EIO' });
    done += count;
  }
};

/** Prepares a spill file in the folder for temporary files. */
export function createSpillFile(parent = tmpdir()): SpillFile {
  let open: { readonly descriptor: number; readonly folder: string } | undefined;
  let end = 0;
  return {
    append: (bytes) => {
      const start = end;
      try {
        if (open === undefined) {
          const folder = mkdtempSync(join(parent, 'hutong-'));
          open = { folder, descriptor: openSync(join(folder, fileName), 'w+', 0o600) };
        }
        for (let done = 0; done < bytes.byteLength;)
          done += writeSync(open.descriptor, bytes, done, bytes.byteLength - done, start + done);
      } catch (cause) {
        throw failure(cause);
      }
      end += bytes.byteLength;
      return start;
    },
    read: (bytes, offset) => {
      if (open !== undefined) readFully(open.descriptor, bytes, offset);
    },
    folder: () => open?.folder,
    close: () => {
      if (open === undefined) return;
      closeSync(open.descriptor);
      rmSync(open.folder, { recursive: true, force: true });
      open = undefined;
    },
  };
}
