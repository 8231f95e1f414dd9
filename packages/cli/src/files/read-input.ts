import { HutongError } from '@hutong/standard';
import { readFile } from 'node:fs/promises';

/** Reads a whole UTF-8 text file. Throws HT3001 when it cannot be read, HT3002 when it is not UTF-8. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HutongError('HT3002', { file, cause });
  }
}
