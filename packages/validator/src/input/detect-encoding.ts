import { isUtf8 } from 'node:buffer';
import { looksLikeGb18030 } from './decode-line.ts';

const lineFeed = 0x0a;

/** Lines of Chinese text that happen to be UTF-8 as well, tolerated for each that is not. */
const tolerated = 0.1;

const isAscii = (bytes: Buffer): boolean => bytes.every((byte) => byte < 0x80);

/**
 * The encoding that the beginning of a text shows when it is not UTF-8: `gb18030` when hardly any line with Chinese
 * is UTF-8 and all of them read as GB 18030. A single damaged line among UTF-8 ones never turns a whole file.
 */
export function detectEncoding(start: Uint8Array): 'gb18030' | undefined {
  const sample = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  if (isUtf8(sample)) return undefined;
  let good = 0;
  let bad = 0;
  for (let from = 0; from < sample.length;) {
    const next = sample.indexOf(lineFeed, from);
    // The last line may be cut anywhere; alone, it is all there is to go by.
    if (next === -1 && from > 0) break;
    const line = sample.subarray(from, next === -1 ? sample.length : next);
    from = next === -1 ? sample.length : next + 1;
    if (isAscii(line)) continue;
    if (isUtf8(line)) good++;
    else if (looksLikeGb18030(line)) bad++;
    else return undefined;
  }
  return bad > 0 && good <= bad * tolerated ? 'gb18030' : undefined;
}
