import type { Dialect } from './dialect.ts';
import type { SharingLevel } from '../validation/judge-sharing.ts';
import type { TableRow } from './table-row.ts';

/** One stream of records to read: a file, a sheet of a workbook, or standard input. */
export interface InputSource {
  /** The name that findings show. */
  readonly file: string;
  /** Reads it from its beginning; may be called again. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** The content in its own encoding, where `open` gives it in UTF-8. */
  readonly openStored?: () => AsyncIterable<Uint8Array>;
  /** The file itself, where the source is a plain file. */
  readonly path?: string;
  /** Rows that were taken apart already, as those of a workbook's sheet; then `open` is not used. */
  readonly rows?: () => AsyncIterable<readonly TableRow[]>;
  /** Known size, to refuse what cannot be read in one piece before reading it. */
  readonly size?: number;
  readonly format?: InputFormat;
  /** Entity type of records that do not state their own. */
  readonly type?: string;
  /** Where `type` comes from. */
  readonly typeFrom?: TypeOrigin;
  /** WHATWG label, e.g. `gb18030`; when absent, UTF-8, or GB 18030 where the text says so. */
  readonly encoding?: string;
  /** What separates the cells of a table as text; told from its first line when absent. */
  readonly delimiter?: string;
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Who is to have the data set, where its manifest says so. */
  readonly sharing?: SharingLevel;
  /** Set when the rows are those of a vendor's own dialect: no header is looked up, no type inferred. */
  readonly dialect?: Dialect;
}

/** Who says which type of record a file holds; what a person said outweighs what a name suggests. */
export type TypeOrigin = 'option' | 'manifest' | 'file name' | 'header' | 'record';

/** Whether a person said the type, so that a record of another type contradicts it. */
export const isStated = (origin: TypeOrigin | undefined): boolean => origin === 'option' || origin === 'manifest';

/** A form of file that is read. */
export type InputFormat = 'csv' | 'ndjson' | 'json' | 'xlsx' | 'document';

const extensions: Readonly<Record<string, InputFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  xlsx: 'xlsx',
};

/** A file's name without the ending that says it is compressed. */
export const unpackedName = (fileName: string): string => fileName.replace(/\.gz$/i, '');

/** The form that a file's name says; where the dialect has a syntax of its own, no other file is read. */
export function formatOfName(fileName: string, dialect?: Dialect): InputFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(unpackedName(fileName))?.[1]?.toLowerCase() ?? '';
  if (dialect?.document === undefined) return extensions[ending];
  return ending === dialect.document.ending ? 'document' : undefined;
}

/** Whether a name is that of a ZIP archive. */
export const isArchiveName = (fileName: string): boolean => /\.zip$/i.test(fileName);

/** The form that the first bytes of a stream say, for standard input and odd file names. */
export function formatOfStart(bytes: Uint8Array): InputFormat {
  const start = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'csv';
  const [first = ''] = start.split(/\r?\n/, 1);
  try {
    JSON.parse(first);
    return 'ndjson';
  } catch {
    // A record spread over several lines, or a first line longer than what is at hand.
    return /^\{\s*$/.test(first) ? 'json' : 'ndjson';
  }
}
