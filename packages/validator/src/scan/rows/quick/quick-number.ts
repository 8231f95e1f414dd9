import type { FieldKind } from '@hutong/standard';
import type { QuickCell, QuickContext } from './quick-cell.ts';

/** Digits of which every number is a small one to the engine. */
const mostDigits = 9;
const powers = Float64Array.from({ length: mostDigits + 1 }, (_, exponent) => 10 ** exponent);

const digit = 'x = bytes[q] - 48, x >>> 0 <= 9';
const fourDigits = '(((w & 0xf0f0f0f0) ^ 0x30303030) | ((w + 0x06060606) & 0x40404040)) === 0';

/** A number within its limits, of few digits, without a sign; what it reads is exact, as both the digits and the power of ten are. */
export function quickNumber(
  { integer = false, minimum, maximum }: Extract<FieldKind, { type: 'number' }>,
  { source }: QuickContext,
): QuickCell {
  const limits = [
    ...(minimum === undefined ? [] : [`value >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`value <= ${maximum}`]),
  ];
  const places = integer
    ? ''
    : `if (x === -2) {
      t = ++q;
      // Four digits at a time; each is a half of a byte.
      if (w = view.getInt32(q, true), ${fourDigits}) {
        w = (Math.imul(w & 0x0f0f0f0f, 10) + ((w & 0x0f0f0f0f) >>> 8)) & 0x00ff00ff;
        m = Math.imul(m, 10000) + (w & 255) * 100 + (w >>> 16) | 0;
        q += 4;
      }
      while (${digit}) { m = Math.imul(m, 10) + x | 0; q++; }
      t = q - t;
      if (t === 0) break quick;
    }`;
  return {
    statements: `q = p; t = 0;
    m = bytes[q] - 48;
    if (m >>> 0 > 9) break quick;
    q++;
    while (${digit}) { m = Math.imul(m, 10) + x | 0; q++; }
    if (q - p > 1 && bytes[p] === 48) break quick;
    ${places}
    if (q - p > ${mostDigits} && (q - p > ${mostDigits + 1} || t === 0)) break quick;
    value = t === 0 ? m : m / ${source.bind(powers)}[t];
    ${limits.length === 0 ? '' : `if (!(${limits.join(' && ')})) break quick;`}`,
    value: 'value',
  };
}
