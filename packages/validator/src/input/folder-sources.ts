import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import { fileSources } from './file-sources.ts';
import type { FoundSources, InputOptions } from './find-sources.ts';
import type { DataFile, DataFolder } from './folders/data-file.ts';
import { formatOfName, isArchiveName } from './input-source.ts';
import { manifestName, readManifest } from './manifest.ts';

const merged = (
  parts: readonly FoundSources[],
  { leftOut, findings }: Omit<FoundSources, 'sources'>,
): FoundSources => ({
  sources: parts.flatMap(({ sources }) => sources),
  leftOut: [...leftOut, ...parts.flatMap((part) => part.leftOut)],
  findings: [...findings, ...parts.flatMap((part) => part.findings)],
});

/** The part of all paths that is a folder around everything, as archivers add it. */
const commonFolder = (files: readonly DataFile[]): string => {
  const [first] = files;
  const prefix = first?.path.includes('/') === true ? first.path.slice(0, first.path.indexOf('/') + 1) : '';
  return files.every(({ path }) => path.startsWith(prefix)) ? prefix : '';
};

const noData = (ending: string | undefined): BilingualText =>
  ending === undefined
    ? bilingual('其中没有 CSV、TSV、XLSX、NDJSON 或 JSON 文件', 'It holds no CSV, TSV, XLSX, NDJSON or JSON file')
    : bilingual(`其中没有 .${ending} 文件`, `It holds no .${ending} file`);

/** A file that a manifest lists and the folder lacks; opening it says so. */
const missingFile = (folder: DataFolder, path: string): DataFile => ({
  path,
  shown: `${folder.shown}/${path}`,
  open: () => {
    throw Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
  },
});

/**
 * The sources of a folder or an archive: what its manifest lists, or without one all that has the ending of a data file.
 * Throws HT3005 when it holds no data and nothing else is wrong with it, HT3006 for a wrong manifest.
 */
export async function folderSources(folder: DataFolder, options: InputOptions): Promise<FoundSources> {
  const prefix = commonFolder(folder.files);
  const inner = (path: string): string => path.slice(prefix.length);
  const data = folder.files.filter(({ path }) => formatOfName(path, options.dialect) !== undefined);
  const manifestFile = folder.files.find(({ path }) => inner(path) === manifestName);
  const archives = folder.files
    .filter(({ path }) => isArchiveName(path))
    .map(({ shown }) =>
      bilingual(
        `${shown}：文件夹或压缩包中的压缩包未读取`,
        `${shown}: an archive inside a folder or archive was not read`,
      ),
    );
  if (manifestFile === undefined) {
    if (data.length === 0 && folder.findings.length === 0)
      throw new HutongError('HT3005', {
        file: folder.shown,
        message: noData(options.dialect?.document?.ending),
      });
    const parts = await Promise.all(data.map((file) => fileSources(file, {}, options)));
    return merged(parts, { leftOut: [...folder.leftOut, ...archives], findings: folder.findings });
  }
  const { defaults, sharing, files, ignore = [] } = await readManifest(manifestFile);
  const parts: FoundSources[] = [];
  for (const entry of files) {
    const file = folder.files.find(({ path }) => inner(path) === entry.path) ?? missingFile(folder, entry.path);
    parts.push(await fileSources(file, { ...entry, defaults, sharing }, options));
  }
  const listed = new Set([...files.map(({ path }) => path), ...ignore]);
  const unlisted = data
    .filter(({ path }) => !listed.has(inner(path)))
    .map(({ shown }) => bilingual(`${shown}：清单中没有列出`, `${shown}: not listed in the manifest`));
  return merged(parts, { leftOut: [...folder.leftOut, ...archives, ...unlisted], findings: folder.findings });
}
