import { basename } from 'node:path';
import type { DataFile } from './folders/data-file.ts';
import type { FoundSources, InputOptions } from './find-sources.ts';
import { typeOfFileName } from './infer-type.ts';
import { formatOfName, unpackedName, type InputSource, type TypeOrigin } from './input-source.ts';
import type { Manifest } from './manifest.ts';
import { workbookSources } from './workbook/workbook-sources.ts';

/** What a manifest says of a file, as far as it says anything. */
export type FileEntry = Partial<Manifest['files'][number]> & {
  readonly defaults?: Manifest['defaults'];
  readonly sharing?: Manifest['sharing'];
};

const typeOf = (
  { path }: DataFile,
  entry: FileEntry,
  options: InputOptions,
): [type: string | undefined, from: TypeOrigin] =>
  entry.type !== undefined
    ? [entry.type, 'manifest']
    : options.type !== undefined
      ? [options.type, 'option']
      : [typeOfFileName(basename(unpackedName(path))), 'file name'];

/** The sources of one file: itself, or the sheets of a workbook. */
export async function fileSources(file: DataFile, entry: FileEntry, options: InputOptions): Promise<FoundSources> {
  const { shown, path, open, size, onDisk } = file;
  const [type, typeFrom] = typeOf(file, entry, options);
  // A file that is named is read as what it is said to be.
  const format = options.dialect?.document === undefined ? formatOfName(path) : 'document';
  const encoding = entry.encoding ?? options.encoding;
  const base: Pick<InputSource, 'type' | 'typeFrom' | 'defaults' | 'dialect' | 'sharing'> =
    options.dialect !== undefined
      ? { dialect: options.dialect }
      : {
          ...(type === undefined ? {} : { type, typeFrom }),
          ...(entry.defaults === undefined ? {} : { defaults: entry.defaults }),
          ...(entry.sharing === undefined ? {} : { sharing: entry.sharing }),
        };
  if (format === 'xlsx') return workbookSources(file, base, entry.sheets);
  const source: InputSource = {
    file: shown,
    open,
    ...(onDisk === undefined ? {} : { path: onDisk }),
    ...(size === undefined ? {} : { size }),
    ...(format === undefined ? {} : { format }),
    ...(/\.tsv$/i.test(unpackedName(path)) ? { delimiter: '\t' } : {}),
    ...base,
    ...(encoding === undefined ? {} : { encoding }),
  };
  return { sources: [source], leftOut: [], findings: [] };
}
