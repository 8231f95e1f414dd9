import { compareNames, type DivisionAgreement } from '@hutong/divisions';

/** A division on which two sources do not agree; a name is missing where its source lacks the code. */
export interface DivisionDifference {
  /** 12-digit code. */
  readonly code: string;
  readonly kind: 'same-name-without-end' | 'other-name' | 'only-here' | 'only-there';
  readonly here: string;
  readonly there: string;
}

/** Every difference between two lists of divisions (code → name), by code. */
export function compareDivisions(
  here: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): DivisionDifference[] {
  const codes = [...new Set([...here.keys(), ...there.keys()])].sort();
  return codes.flatMap((code): DivisionDifference[] => {
    const own = here.get(code);
    const other = there.get(code);
    if (own === undefined) return [{ code, kind: 'only-there', here: '', there: other ?? '' }];
    if (other === undefined) return [{ code, kind: 'only-here', here: own, there: '' }];
    const kind = compareNames(own, other);
    return kind === 'same-name' ? [] : [{ code, kind, here: own, there: other }];
  });
}

/** How far the sources agree on a division of this list on which they differ in some way. */
export const agreementOf = (kind: DivisionDifference['kind']): DivisionAgreement =>
  kind === 'only-here' || kind === 'only-there' ? 'one-source' : kind;

/** How many differences are of each kind. */
export function countKinds(differences: readonly DivisionDifference[]): {
  readonly sameNameWithoutEnd: number;
  readonly otherName: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
} {
  const of = (kind: DivisionDifference['kind']): number => differences.filter((row) => row.kind === kind).length;
  return {
    sameNameWithoutEnd: of('same-name-without-end'),
    otherName: of('other-name'),
    onlyHere: of('only-here'),
    onlyThere: of('only-there'),
  };
}
