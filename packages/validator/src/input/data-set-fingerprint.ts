import { createHash } from 'node:crypto';
import type { InputSource } from './input-source.ts';
import { readingFailure } from './reading-failure.ts';

const lineFeed = '\n';

async function contentHash(source: InputSource): Promise<string> {
  const hash = createHash('sha256');
  if (source.rows === undefined) for await (const chunk of (source.openStored ?? source.open)()) hash.update(chunk);
  else for await (const rows of source.rows()) for (const { cells } of rows) hash.update(JSON.stringify(cells));
  return hash.digest('hex');
}

/** Names without the folders that all of them stand in, so that the same data set has one name wherever it lies. */
export function relativeNames(files: readonly string[]): string[] {
  const parts = files.map((file) => file.split(/[\\/]/));
  const [first = []] = parts;
  let shared = 0;
  while (parts.length > 0 && parts.every((part) => shared < part.length - 1 && part[shared] === first[shared]))
    shared++;
  return parts.map((part) => part.slice(shared).join('/'));
}

/**
 * What names a data set by its content: SHA-256 over the sorted list of its files, each a line of the SHA-256 of its content
 * and its name. A sheet of a workbook counts as a file with its rows as content. Undefined when a file cannot be read to its end.
 */
export async function dataSetFingerprint(sources: readonly InputSource[]): Promise<string | undefined> {
  const names = relativeNames(sources.map(({ file }) => file));
  const lines: string[] = [];
  for (const [index, source] of sources.entries())
    try {
      lines.push(`${await contentHash(source)}  ${names[index] ?? ''}${lineFeed}`);
    } catch (error) {
      if (readingFailure(error, source.file) === undefined) throw error;
      return undefined;
    }
  return `sha256:${createHash('sha256').update(lines.toSorted().join('')).digest('hex')}`;
}
