import { open } from 'node:fs/promises';
import { HutongError } from '@hutong/standard';

/** Bytes that may wait for the disk; the devices do not wait for a recording. */
const maximumWaiting = 8_388_608;

/** A bounded file that is written line by line, behind the work of the gateway. */
export interface CaptureFile {
  /** False when the line was not taken: the disk does not keep up, or the file is full. */
  write(line: object): boolean;
  readonly full: boolean;
  /** Bytes that were taken. */
  readonly bytes: number;
  close(): Promise<void>;
}

/** Creates the file. Throws HT7003 when it cannot be written or is already there: no recording is overwritten. */
export async function createCaptureFile(
  file: string,
  maximumBytes: number,
  onFailure: (error: unknown) => void,
): Promise<CaptureFile> {
  const handle = await open(file, 'wx', 0o600).catch((cause: unknown) => {
    throw new HutongError('HT7003', { file, cause });
  });
  let bytes = 0;
  let waitingBytes = 0;
  let failed = false;
  const waiting: string[] = [];
  let writing: Promise<void> | undefined;

  const pump = async (): Promise<void> => {
    for (let lines = waiting.splice(0); lines.length > 0; lines = waiting.splice(0)) {
      const text = lines.join('');
      try {
        await handle.appendFile(text);
      } catch (error) {
        failed = true;
        onFailure(error);
      }
      waitingBytes -= Buffer.byteLength(text);
    }
    writing = undefined;
  };

  return {
    write(line) {
      const text = `${JSON.stringify(line)}\n`;
      const length = Buffer.byteLength(text);
      if (failed || bytes + length > maximumBytes || waitingBytes + length > maximumWaiting) return false;
      bytes += length;
      waitingBytes += length;
      waiting.push(text);
      writing ??= pump();
      return true;
    },
    get full() {
      // Room for no line of any length.
      return failed || maximumBytes - bytes < 512;
    },
    get bytes() {
      return bytes;
    },
    async close() {
      await writing;
      await handle.close();
    },
  };
}
