import { bilingual } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import { detectEncoding } from './detect-encoding.ts';
import { gunzip, isGzip } from './folders/gunzip.ts';
import { formatOfStart, type InputFormat, type InputSource } from './input-source.ts';
import { readCsv } from './read-csv.ts';
import { readDocument } from './read-document.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';
import { readSheet } from './read-sheet.ts';
import { readingFailure } from './reading-failure.ts';
import type { SourceEntry } from './source-entry.ts';
import { isTranscodable, transcode } from './transcode.ts';

const readers: Readonly<Record<InputFormat, (source: InputSource) => AsyncGenerator<SourceEntry[]>>> = {
  csv: readCsv,
  ndjson: readNdjson,
  json: readJson,
  xlsx: readSheet,
  document: readDocument,
};

/** The first bytes of a source. */
async function startOf(source: InputSource): Promise<Uint8Array> {
  for await (const chunk of source.open()) return chunk;
  return new Uint8Array();
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** What the first bytes say against reading a file at all. */
const refusal = (file: string, start: Uint8Array): Finding | undefined => {
  if (startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff))
    return createFinding('HT3002', {
      file,
      line: 1,
      message: bilingual('文件为 UTF-16 编码，未读取', 'The file is in UTF-16 and was not read'),
      fix: bilingual('以 UTF-8 重新保存', 'Save it as UTF-8'),
    });
  if (startsWith(start, 0x50, 0x4b, 3, 4) || start.subarray(0, 4096).includes(0))
    return createFinding('HT3005', {
      file,
      line: 1,
      message: bilingual(
        '内容不是文本：工作簿或压缩包要以文件名 .xlsx、.zip 给出，旧式 .xls 不读取',
        'The content is no text: a workbook or an archive needs its ending .xlsx or .zip, and the old .xls is not read',
      ),
      fix: bilingual('改正文件名，或另存为 UTF-8 的 CSV', 'Correct the file name, or save it as CSV in UTF-8'),
    });
  return undefined;
};

const undeclared = (file: string, encoding: string): Finding =>
  createFinding('HT3011', {
    file,
    line: 1,
    severity: 'warning',
    message: bilingual(
      `未声明编码，内容不是 UTF-8，按 ${encoding.toUpperCase()} 读取`,
      `No encoding is declared and the text is not UTF-8; it was read as ${encoding.toUpperCase()}`,
    ),
  });

/** A source whose form and encoding are known, with what was found out about it, or what stops the reading. */
export type Inspected =
  | { readonly source: InputSource & { readonly format: InputFormat }; readonly findings: readonly Finding[] }
  | { readonly finding: Finding };

/** The source with its encoding; one of lines that can be had in UTF-8 becomes that, as only its bytes are judged without values. */
async function inUtf8(source: InputSource, format: InputFormat, encoding: string | undefined): Promise<InputSource> {
  if (encoding === undefined) return source;
  const isOfLines = format === 'csv' || format === 'ndjson';
  if (!isOfLines || !(await isTranscodable(source.open(), encoding))) return { ...source, encoding };
  const { size: _, path: __, ...stored } = source;
  return { ...stored, encoding: 'utf-8', open: () => transcode(source.open(), encoding), openStored: source.open };
}

async function inspectBytes(given: InputSource): Promise<Inspected> {
  const { file } = given;
  let whole = given;
  let start = await startOf(whole);
  if (isGzip(start)) {
    const { size: _, path: __, ...packed } = given;
    whole = { ...packed, open: () => gunzip(given.open()) };
    start = await startOf(whole);
  }
  const finding = refusal(file, start);
  if (finding !== undefined) return { finding };
  const encoding = given.encoding ?? detectEncoding(start);
  const format = whole.format ?? formatOfStart(start);
  return {
    source: { ...(await inUtf8(whole, format, encoding)), format },
    findings: encoding !== given.encoding && encoding !== undefined ? [undeclared(file, encoding)] : [],
  };
}

/** Looks at the first bytes of a source. What stops the reading becomes a finding. */
export async function inspectSource(source: InputSource): Promise<Inspected> {
  if (source.rows !== undefined) return { source: { ...source, format: 'xlsx' }, findings: [] };
  try {
    return await inspectBytes(source);
  } catch (error) {
    const finding = readingFailure(error, source.file);
    if (finding === undefined) throw error;
    return { finding };
  }
}

/** Reads a source that has been inspected. */
export async function* readInspected(inspected: Inspected, file: string): AsyncGenerator<SourceEntry[]> {
  if ('finding' in inspected) {
    yield [inspected];
    return;
  }
  yield inspected.findings.map((finding) => ({ finding }));
  try {
    yield* readers[inspected.source.format](inspected.source);
  } catch (error) {
    const finding = readingFailure(error, file);
    if (finding === undefined) throw error;
    yield [{ finding }];
  }
}

/** Reads a source by its form. What stops the reading becomes a finding; nothing about a file's content throws. */
export async function* readSource(source: InputSource): AsyncGenerator<SourceEntry[]> {
  yield* readInspected(await inspectSource(source), source.file);
}
