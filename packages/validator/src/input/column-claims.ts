/** The members that the columns of a header have taken, each with its header. */
export interface ColumnClaims {
  readonly add: (path: readonly string[], header: string) => void;
  /** The header of a column that names the same member. */
  readonly twinOf: (path: readonly string[]) => string | undefined;
  /** The header of a column that names a whole of which this is a member, or a member of this whole. */
  readonly overlapOf: (path: readonly string[]) => string | undefined;
}

const keyOf = (path: readonly string[]): string => path.join('\n');

const wholesOf = (path: readonly string[]): string[] =>
  path.slice(1).map((_, index) => keyOf(path.slice(0, index + 1)));

/** Makes claims, none at first. */
export function createColumnClaims(): ColumnClaims {
  const taken = new Map<string, string>();
  const takenBelow = new Map<string, string>();
  return {
    add: (path, header) => {
      taken.set(keyOf(path), header);
      for (const whole of wholesOf(path)) takenBelow.set(whole, header);
    },
    twinOf: (path) => taken.get(keyOf(path)),
    overlapOf: (path) => {
      const whole = wholesOf(path).find((key) => taken.has(key));
      return whole === undefined ? takenBelow.get(keyOf(path)) : taken.get(whole);
    },
  };
}
