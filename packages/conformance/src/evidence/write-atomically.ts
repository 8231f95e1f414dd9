import { HutongError } from '@hutong/standard';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes beside the file and renames, so that a reader sees the old content or the new, never half. Throws HT7003. */
export async function writeAtomically(file: string, content: string, mode?: number): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, content, mode === undefined ? {} : { mode });
    await rename(beside, file);
  } catch (error) {
    throw new HutongError('HT7003', { file, cause: error });
  }
}
