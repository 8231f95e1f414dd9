import { HutongError } from '@hutong/standard';
import { access, constants, mkdir } from 'node:fs/promises';

/** Makes a folder unless it is there. Throws HT7003 when it cannot be made or written to. */
export async function ensureWritableFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new HutongError('HT7003', { file: folder, cause });
  }
}
