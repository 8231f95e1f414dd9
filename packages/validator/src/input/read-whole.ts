import type { InputSource } from './input-source.ts';

/** The largest file that is read in one piece: a JSON document, a workbook. NDJSON and CSV have no such limit. */
export const maximumDocument = 256 * 1024 * 1024;

/** The bytes of a source in one piece; undefined when they are more than `maximumDocument`. */
export async function readWhole({ size = 0, open }: Pick<InputSource, 'size' | 'open'>): Promise<Buffer | undefined> {
  if (size > maximumDocument) return undefined;
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of open()) {
    read += chunk.byteLength;
    if (read > maximumDocument) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
