import { bilingual } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import { createLineDecoder, looksLikeGb18030 } from './decode-line.ts';
import type { RawLine } from './read-lines.ts';

/** A line as text; `isGarbled` when some of its bytes could not be decoded. */
export interface TextLine {
  readonly number: number;
  /** Offset of its first byte in the file. */
  readonly offset: number;
  readonly text: string;
  readonly isGarbled: boolean;
}

const byteOrderMark = '\uFEFF';
const lineFeed = 0x0a;

/** A document that is decoded in one piece holds lines of its own. */
const lineFeeds = (bytes: Buffer): number => {
  let count = 0;
  for (const byte of bytes) if (byte === lineFeed) count++;
  return count;
};

/** Lines that could not be decoded, and the first place of them. */
export interface BadText {
  readonly badLines: number;
  readonly first: {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
    readonly likelyGb18030: boolean;
  };
}

/** Decodes the lines of one file and keeps watch over its encoding: one finding per file, at the first bad line. */
export function createEncodingWatch(file: string, encoding?: string) {
  const decode = createLineDecoder(encoding);
  let badLines = 0;
  let first: BadText['first'] | undefined;
  return {
    /** What has been found so far. */
    found: (): BadText | undefined => (first === undefined ? undefined : { badLines, first }),
    /** Takes what was found in a later part of the file. */
    add: (found: BadText): void => {
      badLines += found.badLines;
      first ??= found.first;
    },
    decode: ({ number, offset, bytes }: RawLine): TextLine => {
      const { text, badOffset } = decode(bytes);
      if (badOffset !== undefined) {
        badLines++;
        const before = bytes.subarray(0, badOffset);
        const lineStart = before.lastIndexOf(lineFeed) + 1;
        first ??= {
          line: number + lineFeeds(before),
          column: before.subarray(lineStart).toString('utf8').length + 1,
          offset: offset + badOffset,
          likelyGb18030: looksLikeGb18030(bytes),
        };
      }
      const whole = number === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text;
      return { number, offset, text: whole, isGarbled: badOffset !== undefined };
    },
    /** The finding on the whole file, once all lines are read. */
    finish: (): Finding[] => {
      if (first === undefined) return [];
      const name = encoding ?? 'UTF-8';
      const { line, column, offset, likelyGb18030 } = first;
      return [
        createFinding('HT3002', {
          file,
          line,
          column,
          message: bilingual(
            `从字节 ${offset} 起不是有效的 ${name} 文本，共 ${badLines} 行如此`,
            `The text is not valid ${name} from byte ${offset} on; ${badLines} ${badLines === 1 ? 'line is' : 'lines are'} like this`,
          ),
          ...(likelyGb18030 && encoding === undefined
            ? {
                fix: bilingual(
                  '这些字节可按 GB 18030 读出：整个文件若为该编码，用 --encoding gb18030；否则以 UTF-8 重新保存',
                  'The bytes read as GB 18030: use --encoding gb18030 if the whole file is, else save it as UTF-8',
                ),
              }
            : {}),
        }),
      ];
    },
  };
}

/** The watch over one file's encoding. */
export type EncodingWatch = ReturnType<typeof createEncodingWatch>;
