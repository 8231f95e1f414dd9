import { readFile } from 'node:fs/promises';
import { createDivisions, type Divisions } from '../create-divisions.ts';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The divisions that lie in this package, read from the disk province by province. */
export const openDivisions = (): Divisions =>
  createDivisions(async (province) => {
    try {
      // Copied, since the buffer of a small file may be a part of a shared one.
      return new Uint8Array(await readFile(new URL(`../../data/${province}.txt.gz`, import.meta.url)));
    } catch (error) {
      // No file for the provinces that the statistics do not divide: Taiwan, Hong Kong, Macao, and numbers of no province.
      if (isMissing(error)) return undefined;
      throw error;
    }
  });
