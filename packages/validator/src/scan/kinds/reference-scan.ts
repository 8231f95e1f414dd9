import { urnTypeOf } from '@hutong/standard';
import { urnEnd } from '../spans/urn-end.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

/** The bytes before the issuing system in the ids of a type's records. */
export const urnPrefix = (type: string): string => `urn:hutong:${urnTypeOf(type)}:`;

/** A global id of one of some types; `t` becomes the site of the type that it names. */
export const referenceScan = (
  types: readonly string[],
  siteOf: (type: string) => number,
  { source }: FieldScanContext,
): FieldScan => ({
  isQuoted: true,
  condition: (from) =>
    `(${types
      .map(
        (type) =>
          `${source.matches(urnPrefix(type), from)} && (t = ${siteOf(type)}, (q = ${source.bind(urnEnd)}(bytes, ${from} + ${urnPrefix(type).length})) !== -1)`,
      )
      .join(' || ')})`,
});
