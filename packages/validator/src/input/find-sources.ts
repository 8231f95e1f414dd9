import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import { createSpillFile, type SpillFile } from '../dataset/rows/spill-file.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataFile } from './folders/data-file.ts';
import { diskFile, readDiskFolder } from './folders/disk-folder.ts';
import { readZipFolder } from './folders/zip-folder.ts';
import type { Dialect } from './dialect.ts';
import { folderSources } from './folder-sources.ts';
import { fileSources } from './file-sources.ts';
import { isArchiveName, type InputSource } from './input-source.ts';
import { keepStream } from './keep-stream.ts';
import { manifestName, readManifestFile } from './manifest.ts';

/** How files are to be read. */
export interface InputOptions {
  /** Entity type of records that do not state their own. */
  readonly type?: string;
  /** WHATWG label of the files' encoding, e.g. `gb18030`; detected when absent. */
  readonly encoding?: string;
  /** What the path `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Ends the reading early: the report then says that it is incomplete. */
  readonly signal?: AbortSignal;
  /** Reads rows of a vendor's own dialect as they stand, instead of records of the standard. */
  readonly dialect?: Dialect;
}

/** The sources behind some paths, what of them is left out, and what is wrong with a folder or archive as such. */
export interface FoundSources {
  readonly sources: readonly InputSource[];
  readonly leftOut: readonly BilingualText[];
  readonly findings: readonly Finding[];
}

/** A single file is read by the manifest beside it, when that lists it. */
async function singleSources(path: string, size: number, options: InputOptions): Promise<FoundSources> {
  const file: DataFile = diskFile(path, basename(path), size);
  const manifest = await readManifestFile(join(dirname(path), manifestName));
  const entry = manifest?.files.find((listed) => listed.path === basename(path));
  return fileSources(
    file,
    entry === undefined ? {} : { ...entry, defaults: manifest?.defaults, sharing: manifest?.sharing },
    options,
  );
}

const stdinSource = (
  { stdin = process.stdin, type, encoding, dialect, signal }: InputOptions,
  spill: SpillFile,
): FoundSources => ({
  sources: [
    {
      file: '-',
      open: keepStream(stdin, spill, signal),
      ...(type === undefined ? {} : { type, typeFrom: 'option' }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(dialect === undefined ? {} : { dialect }),
      ...(dialect?.document === undefined ? {} : { format: 'document' as const }),
    },
  ],
  leftOut: [],
  findings: [],
});

async function sourcesAt(path: string, options: InputOptions, spill: SpillFile): Promise<FoundSources> {
  if (path === '-') return stdinSource(options, spill);
  let stats: Awaited<ReturnType<typeof stat>>;
  try {
    stats = await stat(path);
  } catch (cause) {
    const missing = ['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '');
    if (!missing) throw new HutongError('HT3001', { file: path, cause });
    const message = bilingual(`路径“${path}”不存在`, `The path "${path}" does not exist`);
    throw new HutongError('HT7002', { file: path, message, cause });
  }
  if (stats.isDirectory()) return folderSources(await readDiskFolder(path), options);
  if (isArchiveName(path)) return folderSources(await readZipFolder(path, stats.size), options);
  return singleSources(path, stats.size, options);
}

/**
 * The sources behind paths: files, folders and ZIP archives with or without a manifest, and `-` for standard input.
 * Throws HT7002 for a path that does not exist, HT3005 for a folder without data, HT3006 for a wrong manifest.
 */
export async function findSources(
  paths: readonly string[],
  options: InputOptions = {},
  spill: SpillFile = createSpillFile(),
): Promise<FoundSources> {
  const found: FoundSources[] = [];
  for (const path of paths) found.push(await sourcesAt(path, options, spill));
  return {
    sources: found.flatMap(({ sources }) => sources),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
    findings: found.flatMap(({ findings }) => findings),
  };
}
