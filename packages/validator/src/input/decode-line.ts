import { isUtf8 } from 'node:buffer';
import { bilingual, HutongError } from '@hutong/standard';

/** A decoded piece of text, with the offset of the first byte that could not be decoded. */
export interface DecodedText {
  readonly text: string;
  readonly badOffset?: number;
}

/** Decodes the bytes of one line. */
export type LineDecoder = (bytes: Buffer) => DecodedText;

/** The offset of the first byte where a UTF-8 text with replacement characters departs from its bytes. */
const firstBadByte = (bytes: Buffer, text: string): number => {
  const again = Buffer.from(text);
  const end = Math.min(bytes.length, again.length);
  for (let offset = 0; offset < end; offset++) if (bytes[offset] !== again[offset]) return offset;
  return end;
};

const utf8: LineDecoder = (bytes) => {
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { text } : { text, badOffset: firstBadByte(bytes, text) };
};

const otherDecoder = (label: string): LineDecoder => {
  const strict = new TextDecoder(label, { fatal: true });
  const lenient = new TextDecoder(label);
  return (bytes) => {
    try {
      return { text: strict.decode(bytes) };
    } catch {
      const text = lenient.decode(bytes);
      const before = text.indexOf('\uFFFD');
      return { text, badOffset: before === -1 ? 0 : Math.min(before, bytes.length) };
    }
  };
};

const wideEncodings = /^utf-?16/i;

/**
 * The decoder of an encoding label of the WHATWG list, e.g. `utf-8` or `gb18030`.
 * Throws HT3002 for a label that is unknown or whose line ends are not single bytes.
 */
export function createLineDecoder(encoding = 'utf-8'): LineDecoder {
  if (/^utf-?8$/i.test(encoding)) return utf8;
  try {
    if (!wideEncodings.test(encoding)) return otherDecoder(encoding);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
  }
  throw new HutongError('HT3002', {
    message: bilingual(`不支持编码“${encoding}”`, `The encoding "${encoding}" is not supported`),
    fix: bilingual('使用 utf-8 或 gb18030', 'Use utf-8 or gb18030'),
    facts: { encoding },
  });
}

/** Whether bytes that are no UTF-8 read as GB 18030, the usual encoding of older exports. */
export const looksLikeGb18030 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
