/** A town on which the two sources do not agree; a name is missing where its source lacks the code. */
export interface TownDifference {
  /** 12-digit code. */
  readonly code: string;
  readonly kind: 'other-name' | 'only-here' | 'only-there';
  readonly here: string;
  readonly there: string;
}

/** Every difference between two lists of towns (code → name), by code. */
export function compareTowns(here: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): TownDifference[] {
  const codes = [...new Set([...here.keys(), ...there.keys()])].sort();
  return codes.flatMap((code): TownDifference[] => {
    const own = here.get(code);
    const other = there.get(code);
    if (own === other) return [];
    const kind = own === undefined ? 'only-there' : other === undefined ? 'only-here' : 'other-name';
    return [{ code, kind, here: own ?? '', there: other ?? '' }];
  });
}
