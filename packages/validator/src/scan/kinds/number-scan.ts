import type { FieldKind } from '@hutong/standard';
import { plainNumber } from '../spans/plain-number.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

const read = new Float64Array(1);

/** A number of up to 15 digits within its limits. */
export function numberScan(kind: Extract<FieldKind, { type: 'number' }>, { source }: FieldScanContext): FieldScan {
  const { integer = false, minimum, maximum } = kind;
  const value = `${source.bind(read)}[0]`;
  const limits = [
    minimum === undefined ? '' : ` && ${value} >= ${minimum}`,
    maximum === undefined ? '' : ` && ${value} <= ${maximum}`,
    integer ? ` && ${value} % 1 === 0` : '',
  ];
  return {
    isQuoted: false,
    value,
    condition: (from) =>
      `(q = ${source.bind(plainNumber)}(bytes, ${from}, ${source.bind(read)})) !== -1${limits.join('')}`,
  };
}
