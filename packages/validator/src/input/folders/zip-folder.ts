import { crc32 } from 'node:zlib';
import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import { openPromise, type Entry } from 'yauzl';
import { createFinding, type Finding } from '../../findings/finding.ts';
import { shortText } from '../../records/short-text.ts';
import { archiveName, isSystemClutter, staysInside } from './archive-names.ts';
import type { DataFile, DataFolder } from './data-file.ts';
import { countedOnce, createExpansionGuard, type ExpansionGuard } from './expansion-guard.ts';

/** Entries beyond this many are not listed. */
const maximumEntries = 100_000;

const options = { autoClose: false, decodeStrings: false, strictFileNames: false } as const;

const damaged = (file: string, zh: string, en: string, cause?: unknown): HutongError =>
  new HutongError('HT3008', { file, message: bilingual(zh, en), cause });

/** The content of one entry; the archive is opened for as long as it is read. */
async function* readEntry(archive: string, entry: Entry, guard: ExpansionGuard): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(archive, options);
  try {
    let checksum = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Uint8Array;
      guard.take(bytes.byteLength);
      checksum = crc32(bytes, checksum);
      yield bytes;
    }
    if (checksum !== entry.crc32)
      throw damaged(archive, '条目内容与其校验码（CRC-32）不符', 'An entry does not match its checksum (CRC-32)');
  } catch (cause) {
    if (HutongError.isInstance(cause)) throw cause;
    throw damaged(archive, '条目无法解压', 'An entry cannot be unpacked', cause);
  } finally {
    zip.close();
  }
}

/** What speaks against reading an entry, if anything. */
const refusalOf = (entry: Entry, name: string): BilingualText | undefined => {
  if (!staysInside(name)) return bilingual('路径指向压缩包之外', 'its path leads out of the archive');
  if (entry.isEncrypted()) return bilingual('已加密', 'it is encrypted');
  if (!entry.canDecodeFileData()) return bilingual('压缩方法不支持', 'its compression method is not supported');
  return undefined;
};

/**
 * Lists the entries of a ZIP archive. Names are UTF-8, or GB 18030 where an entry does not say so; an entry that
 * leads out of the archive, is encrypted or packed in an unknown way is a finding (HT3009), as is a damaged directory (HT3008).
 */
export async function readZipFolder(archive: string, size: number): Promise<DataFolder> {
  const files: DataFile[] = [];
  const leftOut: BilingualText[] = [];
  const findings: Finding[] = [];
  const report = (code: 'HT3008' | 'HT3009', zh: string, en: string): void => {
    findings.push(createFinding(code, { file: archive, line: 1, message: bilingual(zh, en) }));
  };
  // One count for all entries, as a bomb may spread over many.
  const guard = createExpansionGuard(() => size);
  try {
    const zip = await openPromise(archive, options);
    try {
      for await (const entry of zip.eachEntry()) {
        const name = archiveName(entry.fileNameRaw);
        if (staysInside(name) && (name.endsWith('/') || isSystemClutter(name))) continue;
        const refusal = refusalOf(entry, name);
        const shown = shortText(name, 200);
        if (refusal !== undefined)
          report('HT3009', `条目“${shown}”未读取：${refusal.zh}`, `The entry "${shown}" was not read: ${refusal.en}`);
        else if (files.length >= maximumEntries) {
          leftOut.push(
            bilingual(
              `${archive}：只列出前 ${maximumEntries} 个条目`,
              `${archive}: only the first ${maximumEntries} entries`,
            ),
          );
          break;
        } else {
          const reading = countedOnce(guard);
          files.push({
            path: name,
            shown: `${archive}!/${name}`,
            size: entry.uncompressedSize,
            open: () => readEntry(archive, entry, reading()),
          });
        }
      }
    } finally {
      zip.close();
    }
  } catch {
    report('HT3008', '压缩包的目录无法读取，可能被截断', "The archive's directory cannot be read; it may be cut short");
  }
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { shown: archive, files: sorted, leftOut, findings };
}
