import type { Field, FieldKind } from '@hutong/standard';
import { isFreeText, mayCarryNumber } from '../../../records/personal-number.ts';
import { charactersIn } from '../../spans/characters-in.ts';
import type { QuickCell, QuickContext } from './quick-cell.ts';

/** A character takes four bytes at most, so that so many bytes hold at least so many characters. */
const bytesFor = (characters: number): number => Math.max(1, characters * 4 - 3);

const equals = 0x3d;

// Bytes that surely begin no blank and no formula: above the blank of ASCII, and not the first byte of another blank.
const contentStarts = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x20 && ![equals, 0xc2, 0xe1, 0xe2, 0xe3, 0xef].includes(byte) ? 1 : 0,
);

/**
 * Text up to the first byte that may end it, four bytes at a time; four bytes of Chinese end nothing, and hold no digits either.
 * The byte that it stops at is for the caller to look at.
 */
export function quickText(
  field: Field,
  { minLength = 1, maxLength }: Extract<FieldKind, { type: 'text' }>,
  { source, delimiter }: QuickContext,
): QuickCell {
  const isShort =
    maxLength === undefined
      ? ''
      : `if (q - p > ${maxLength} && ${source.bind(charactersIn)}(bytes, p, q) > ${maxLength}) break quick;`;
  // Numbers of persons have eleven digits at least, which stand in two words and the rest or more.
  const isClear = isFreeText(field) ? `if (n > 1 && ${source.bind(mayCarryNumber)}(bytes, p, q)) break quick;` : '';
  return {
    statements: `if (${source.bind(contentStarts)}[bytes[p]] === 0) break quick;
    q = p; n = 0;
    for (;;) {
      w = view.getInt32(q, true);
      if ((w & 0x80808080) === ${0x80808080 | 0}) { q += 4; continue; }
      x = w ^ 0x22222222; t = w ^ ${Math.imul(delimiter, 0x01010101)};
      m = (((x - 0x01010101) & ~x) | ((t - 0x01010101) & ~t) | ((w - 0x20202020) & ~w)) & 0x80808080;
      if (m !== 0) { q += (31 - Math.clz32(m & -m)) >> 3; break; }
      q += 4; n++;
    }
    if (q - p < ${bytesFor(minLength)}) break quick; ${isShort} ${isClear}`,
  };
}
