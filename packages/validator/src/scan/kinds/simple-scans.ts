import type { FieldKind } from '@hutong/standard';
import { plainNumber } from '../spans/plain-number.ts';
import { haveOwnNames } from '../spans/have-own-names.ts';
import { isHarmless } from '../spans/is-harmless.ts';
import { skipValue } from '../spans/skip-value.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

const isTrue = 0x65757274;
const fals = 0x736c6166;

/** `true` or `false`. */
export const booleanScan = (): FieldScan => ({
  isQuoted: false,
  condition: (from) =>
    `(view.getInt32(${from}, true) === ${isTrue} ? (q = ${from} + 4, true) : view.getInt32(${from}, true) === ${fals} && bytes[${from} + 4] === 101 && (q = ${from} + 5, true))`,
});

/** One fixed text. */
export function constantScan(
  { value }: Extract<FieldKind, { type: 'constant' }>,
  { source }: FieldScanContext,
): FieldScan {
  const behind = (from: string): string => `(q = ${from}, true)`;
  return {
    isQuoted: true,
    begins: value,
    behind,
    condition: (from) => `${source.matches(value, from)} && ${behind(`${from} + ${Buffer.byteLength(value)}`)}`,
  };
}

const read = new Float64Array(1);

/** A reading in JSON: a plain number, a text, true or false. */
export const scalarScan = (_: unknown, { source, contentEnd }: FieldScanContext): FieldScan => ({
  isQuoted: false,
  condition: (from) =>
    `(bytes[${from}] === 34 ? (q = ${contentEnd(`${from} + 1`)}) !== -1 && q++ > 0 : (q = ${source.bind(plainNumber)}(bytes, ${from}, ${source.bind(read)})) !== -1 || ${booleanScan().condition(from)})`,
});

/** An object that the standard does not look into, when a glance shows it to be harmless. */
export const anyScan = (_: unknown, { source }: FieldScanContext): FieldScan => ({
  isQuoted: false,
  condition: (from) =>
    `bytes[${from}] === 123 && (q = ${source.bind(skipValue)}(bytes, view, ${from})) !== -1 && ${source.bind(isHarmless)}(bytes, ${from}, q) && ${source.bind(haveOwnNames)}(bytes, ${from}, q)`,
});
