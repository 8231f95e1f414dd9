import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bilingual, type BilingualText } from '@hutong/standard';
import type { DataFile, DataFolder } from './data-file.ts';

const chunkSize = 1024 * 1024;

/** Folders within folders beyond this depth are not entered. */
const deepest = 32;

/** A file on disk. */
export const diskFile = (shown: string, path: string, size: number | undefined): DataFile => ({
  path,
  shown,
  onDisk: shown,
  ...(size === undefined ? {} : { size }),
  open: () => createReadStream(shown, { highWaterMark: chunkSize }),
});

/** Reads the names below a folder, links followed, each folder once: a link that leads back up ends there. */
export async function readDiskFolder(folder: string): Promise<DataFolder> {
  const files: DataFile[] = [];
  const leftOut: BilingualText[] = [];
  const entered = new Set<string>();

  const enter = async (path: string, depth: number): Promise<void> => {
    const shown = join(folder, path);
    const real = await realpath(shown);
    if (entered.has(real) || depth > deepest) {
      leftOut.push(
        depth > deepest
          ? bilingual(`${shown}：文件夹嵌套超过 ${deepest} 层`, `${shown}: folders nest deeper than ${deepest}`)
          : bilingual(`${shown}：链接指向已读过的文件夹`, `${shown}: leads to a folder that was read already`),
      );
      return;
    }
    entered.add(real);
    for (const name of (await readdir(shown)).toSorted()) {
      if (name.startsWith('.')) continue;
      const inner = path === '' ? name : `${path}/${name}`;
      const stats = await stat(join(folder, inner)).catch(() => undefined);
      if (stats?.isDirectory() === true) await enter(inner, depth + 1);
      // A dangling link is read like a file, so that the failure to open it is told.
      else if (stats === undefined || stats.isFile()) files.push(diskFile(join(folder, inner), inner, stats?.size));
      else
        leftOut.push(
          bilingual(
            `${join(folder, inner)}：不是普通文件，未读取`,
            `${join(folder, inner)}: is no regular file and was not read`,
          ),
        );
    }
  };

  await enter('', 0);
  return { shown: folder, files, leftOut, findings: [] };
}
