import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import { typeOfFileName } from './infer-type.ts';
import { formatOfName, type InputSource, type TypeOrigin } from './input-source.ts';
import { manifestName, readManifest, type Manifest } from './manifest.ts';

/** How files are to be read. */
export interface InputOptions {
  /** Entity type of records that do not state their own. */
  readonly type?: string;
  /** WHATWG label of the files' encoding, e.g. `gb18030`; UTF-8 when absent. */
  readonly encoding?: string;
  /** What the path `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** The sources behind some paths, and what of a folder is left out. */
export interface FoundSources {
  readonly sources: readonly InputSource[];
  readonly leftOut: readonly BilingualText[];
}

const chunkSize = 1024 * 1024;

type FileEntry = Manifest['files'][number];

const fileSource = (
  path: string,
  size: number | undefined,
  entry: Partial<FileEntry> & { readonly defaults?: Manifest['defaults'] },
  options: InputOptions,
): InputSource => {
  const [type, typeFrom]: [string | undefined, TypeOrigin] =
    entry.type !== undefined
      ? [entry.type, 'manifest']
      : options.type !== undefined
        ? [options.type, 'option']
        : [typeOfFileName(basename(path)), 'file name'];
  const format = formatOfName(path);
  const encoding = entry.encoding ?? options.encoding;
  return {
    file: path,
    open: () => createReadStream(path, { highWaterMark: chunkSize }),
    ...(size === undefined ? {} : { size }),
    ...(format === undefined ? {} : { format }),
    ...(type === undefined ? {} : { type }),
    ...(type === undefined ? {} : { typeFrom }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(entry.defaults === undefined ? {} : { defaults: entry.defaults }),
  };
};

const sizeOf = async (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    () => undefined,
  );

async function folderSources(folder: string, options: InputOptions): Promise<FoundSources> {
  const names = (await readdir(folder)).toSorted();
  const manifest = await readManifest(join(folder, manifestName));
  const data = names.filter((name) => formatOfName(name) !== undefined);
  if (manifest === undefined) {
    if (data.length === 0)
      throw new HutongError('HT3005', {
        file: folder,
        message: bilingual('该目录中没有 CSV、NDJSON 或 JSON 文件', 'The folder holds no CSV, NDJSON or JSON file'),
      });
    const sources = await Promise.all(
      data.map(async (name) => fileSource(join(folder, name), await sizeOf(join(folder, name)), {}, options)),
    );
    return { sources, leftOut: [] };
  }
  const { defaults, files, ignore = [] } = manifest;
  const listed = new Set([...files.map(({ path }) => path), ...ignore]);
  const sources = await Promise.all(
    files.map(async (entry) => {
      const path = join(folder, entry.path);
      return fileSource(path, await sizeOf(path), { ...entry, defaults }, options);
    }),
  );
  const leftOut = data
    .filter((name) => !listed.has(name))
    .map((name) =>
      bilingual(`${join(folder, name)}：清单中没有列出`, `${join(folder, name)}: not listed in the manifest`),
    );
  return { sources, leftOut };
}

/** A single file is read by the manifest beside it, when that lists it. */
async function singleSource(path: string, size: number, options: InputOptions): Promise<InputSource> {
  const manifest = await readManifest(join(dirname(path), manifestName));
  const entry = manifest?.files.find((file) => file.path === basename(path));
  return fileSource(path, size, entry === undefined ? {} : { ...entry, defaults: manifest?.defaults }, options);
}

const stdinSource = ({ stdin = process.stdin, type, encoding }: InputOptions): InputSource => ({
  file: '-',
  open: () => stdin,
  ...(type === undefined ? {} : { type, typeFrom: 'option' }),
  ...(encoding === undefined ? {} : { encoding }),
});

/**
 * The sources behind paths: files, folders with or without a manifest, and `-` for standard input.
 * Throws HT7002 for a path that does not exist, HT3005 for a folder without data, HT3006 for a wrong manifest.
 */
export async function findSources(paths: readonly string[], options: InputOptions = {}): Promise<FoundSources> {
  const found: FoundSources[] = [];
  for (const path of paths) {
    if (path === '-') {
      found.push({ sources: [stdinSource(options)], leftOut: [] });
      continue;
    }
    let stats: Awaited<ReturnType<typeof stat>>;
    try {
      stats = await stat(path);
    } catch (cause) {
      const missing = ['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '');
      if (!missing) throw new HutongError('HT3001', { file: path, cause });
      const message = bilingual(`路径“${path}”不存在`, `The path "${path}" does not exist`);
      throw new HutongError('HT7002', { file: path, message, cause });
    }
    found.push(
      stats.isDirectory()
        ? await folderSources(path, options)
        : { sources: [await singleSource(path, stats.size, options)], leftOut: [] },
    );
  }
  return { sources: found.flatMap(({ sources }) => sources), leftOut: found.flatMap(({ leftOut }) => leftOut) };
}
