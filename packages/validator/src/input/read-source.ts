import { bilingual, HutongError } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import { formatOfStart, type InputFormat, type InputSource } from './input-source.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';
import type { SourceEntry } from './source-entry.ts';

const readers: Readonly<Record<InputFormat, (source: InputSource) => AsyncGenerator<SourceEntry[]>>> = {
  csv: readCsv,
  ndjson: readNdjson,
  json: readJson,
};

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
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
        '不是文本文件（可能是电子表格或压缩包）',
        'The file is no text (a workbook or an archive, perhaps)',
      ),
      fix: bilingual('另存为 UTF-8 的 CSV', 'Save it as CSV in UTF-8'),
    });
  return undefined;
};

/** Reads a source by its form. What stops the reading becomes a finding; nothing about a file's content throws. */
export async function* readSource(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const { file } = source;
  try {
    const bytes = source.open()[Symbol.asyncIterator]();
    const first = await bytes.next();
    const start = first.done === true ? new Uint8Array() : first.value;
    const refused = refusal(file, start);
    if (refused !== undefined) {
      await bytes.return?.();
      yield [{ finding: refused }];
      return;
    }
    const read = readers[source.format ?? formatOfStart(start)];
    yield* read({ ...source, open: () => chain(start, bytes) });
  } catch (error) {
    if (HutongError.isInstance(error)) throw error;
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const message = bilingual(`文件无法读取（${code}）`, `The file cannot be read (${code})`);
    yield [{ finding: createFinding('HT3001', { file, line: 1, message }) }];
  }
}
