import { statfs } from 'node:fs/promises';
import { HutongError } from '@hutong/standard';

/**
 * Bytes that stay free. The embedded database cannot go on, nor say so, once a write of its log finds the disk full,
 * and its log grows by 16 MiB at a time.
 */
const reserve = 64 * 1024 * 1024;

/** Tells how many bytes are free for a folder. */
export type FreeSpace = (folder: string) => Promise<number>;

const freeSpaceOf: FreeSpace = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Makes sure that a folder's disk has room for so many bytes more and a reserve. Throws HT5022. */
export async function ensureDiskSpace(folder: string, bytes: number, freeSpace = freeSpaceOf): Promise<void> {
  const free = await freeSpace(folder);
  const needed = reserve + bytes;
  if (free >= needed) return;
  const [has, needs] = [free, needed].map((size) => Math.floor(size / (1024 * 1024)));
  throw new HutongError('HT5022', {
    message: {
      zh: `数据目录所在磁盘只剩 ${has} MiB，需要 ${needs} MiB`,
      en: `The disk of the data folder has ${has} MiB left, ${needs} MiB are needed`,
    },
    facts: { free, needed },
  });
}
