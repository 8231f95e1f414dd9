import { bilingual } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import { detectEncoding } from './detect-encoding.ts';
import { gunzip, isGzip } from './folders/gunzip.ts';
import { formatOfStart, type InputFormat, type InputSource } from './input-source.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';
import { readSheet } from './read-sheet.ts';
import { readingFailure } from './reading-failure.ts';
import type { SourceEntry } from './source-entry.ts';

const readers: Readonly<Record<InputFormat, (source: InputSource) => AsyncGenerator<SourceEntry[]>>> = {
  csv: readCsv,
  ndjson: readNdjson,
  json: readJson,
  xlsx: readSheet,
};

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The first bytes of a source, and the source with them put back. */
async function peek(source: InputSource): Promise<{ start: Uint8Array; whole: InputSource }> {
  const bytes = source.open()[Symbol.asyncIterator]();
  const first = await bytes.next();
  const start = first.done === true ? new Uint8Array() : first.value;
  return { start, whole: { ...source, open: () => chain(start, bytes) } };
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

async function* readBytes(given: InputSource): AsyncGenerator<SourceEntry[]> {
  const { file } = given;
  let { start, whole } = await peek(given);
  if (isGzip(start)) {
    const { size: _, ...packed } = whole;
    ({ start, whole } = await peek({ ...packed, open: () => gunzip(whole.open()) }));
  }
  const refused = refusal(file, start);
  if (refused !== undefined) {
    await whole.open()[Symbol.asyncIterator]().return?.(undefined);
    yield [{ finding: refused }];
    return;
  }
  const encoding = given.encoding ?? detectEncoding(start);
  if (encoding !== given.encoding && encoding !== undefined) yield [{ finding: undeclared(file, encoding) }];
  const read = readers[whole.format ?? formatOfStart(start)];
  yield* read(encoding === undefined ? whole : { ...whole, encoding });
}

/** Reads a source by its form. What stops the reading becomes a finding; nothing about a file's content throws. */
export async function* readSource(source: InputSource): AsyncGenerator<SourceEntry[]> {
  try {
    yield* source.rows === undefined ? readBytes(source) : readSheet(source);
  } catch (error) {
    const finding = readingFailure(error, source.file);
    if (finding === undefined) throw error;
    yield [{ finding }];
  }
}
