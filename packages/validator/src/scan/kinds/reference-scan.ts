import { urnTypeOf } from '@hutong/standard';
import { urnEnd } from '../spans/urn-end.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

/** The bytes before the issuing system in the ids of a type's records. */
export const urnPrefix = (type: string): string => `urn:hutong:${urnTypeOf(type)}:`;

/** A global id that begins with a prefix. */
export function urnScan(prefix: string, { source }: FieldScanContext, also = ''): FieldScan {
  const behind = (from: string): string => `(${also}(q = ${source.bind(urnEnd)}(bytes, ${from})) !== -1)`;
  return {
    isQuoted: true,
    begins: prefix,
    behind,
    condition: (from) => `${source.matches(prefix, from)} && ${behind(`${from} + ${prefix.length}`)}`,
  };
}

/** A global id of one of some types; `t` becomes the site of the type that it names. */
export function referenceScan(
  types: readonly string[],
  siteOf: (type: string) => number,
  context: FieldScanContext,
): FieldScan {
  const scans = types.map((type) => urnScan(urnPrefix(type), context, `t = ${siteOf(type)}, `));
  const [only] = scans;
  if (only !== undefined && scans.length === 1) return only;
  return { isQuoted: true, condition: (from) => `(${scans.map(({ condition }) => condition(from)).join(' || ')})` };
}
