import type { FieldKind } from '@hutong/standard';
import { classSequence, compileSequence } from '../spans/character-classes.ts';
import { charactersIn } from '../spans/characters-in.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

/** A character takes four bytes at most, so that so many bytes hold at least so many characters. */
const bytesFor = (characters: number): number => Math.max(0, characters * 4 - 3);

// Bytes that surely begin no blank: above the blank of ASCII, and not the first byte of another blank.
const contentStarts = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x20 && ![0xc2, 0xe1, 0xe2, 0xe3, 0xef].includes(byte) ? 1 : 0,
);

/** Text: its bytes, or else its characters, are no more than these may be; a simple pattern is matched byte by byte. */
export function textScan(
  kind: Extract<FieldKind, { type: 'text' }>,
  { source, contentEnd }: FieldScanContext,
): FieldScan | undefined {
  const { minLength = 1, maxLength, pattern } = kind;
  if (pattern === undefined) {
    const starts = source.bind(contentStarts);
    const isShort = (from: string): string =>
      maxLength === undefined
        ? ''
        : ` && (q - ${from} <= ${maxLength} || ${source.bind(charactersIn)}(bytes, ${from}, q) <= ${maxLength})`;
    return {
      isQuoted: true,
      condition: (from) =>
        `${starts}[bytes[${from}]] === 1 && (q = ${contentEnd(from)}) !== -1 && q - (${from}) >= ${bytesFor(minLength)}${isShort(`(${from})`)}`,
    };
  }
  const steps = classSequence(pattern);
  if (steps === undefined) return undefined;
  const end = compileSequence(steps);
  return {
    isQuoted: true,
    // Only ASCII matches a class, so bytes are characters.
    condition: (from) =>
      `(q = ${source.bind(end)}(bytes, view, ${from})) !== -1 && q - (${from}) >= ${minLength}${maxLength === undefined ? '' : ` && q - (${from}) <= ${maxLength}`}`,
  };
}
