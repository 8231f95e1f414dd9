import type { FactRows } from '../rows/fact-rows.ts';
import type { DataSetOffset } from '../rows/row-place.ts';
import { resting, type Resting } from '../resting.ts';
import { restOfSite } from '../rows/resting-numbers.ts';

/** A part of the data set whose scanned records gave a family of checks no rows, since nothing could be compared by then. */
export interface FamilyRest {
  /** The number of the family, or of other facts that rest. */
  readonly family: number;
  readonly from: DataSetOffset;
  readonly to: DataSetOffset;
}

const concernsAny = ({ concerns }: Resting, types: ReadonlySet<string>): boolean => [...types].some(concerns);

/** Wakes the families that have something to compare in a data set of such types, from an offset on. */
export function wakeFamilies(
  { wanted, restedUntil, scannedTypes }: Pick<FactRows, 'wanted' | 'restedUntil' | 'scannedTypes'>,
  types: ReadonlySet<string>,
  at: DataSetOffset = 0,
): void {
  for (const [family, one] of resting)
    if (wanted[family] === 0 && one.isNeeded(types)) {
      wanted[family] = 1;
      restedUntil[family] = concernsAny(one, scannedTypes) ? at : 0;
    }
}

/** Wakes all that compares references, from an offset on: where the types to come are not known, to take rows is less than to read all again. */
export function wakeReferences({ wanted, restedUntil, scannedTypes }: FactRows, at: DataSetOffset): void {
  for (const [number, one] of resting)
    if (number > restOfSite && wanted[number] === 0) {
      wanted[number] = 1;
      restedUntil[number] = concernsAny(one, scannedTypes) ? at : 0;
    }
}

/**
 * Notes that the record at an offset is of a type; the first of its type wakes the families that now have something to compare.
 * What came before is read again at the end, where they need it.
 */
export function noteType(rows: FactRows, type: string, at: DataSetOffset, isScanned = false): void {
  const { types, scannedTypes } = rows;
  if (!types.has(type)) wakeFamilies(rows, types.add(type), at);
  if (isScanned) scannedTypes.add(type);
}

const without = (rest: FamilyRest, others: readonly FactRows['extent'][]): FamilyRest[] =>
  others.reduce<FamilyRest[]>(
    (left, other) =>
      other === undefined
        ? left
        : left.flatMap((part) =>
            [
              { ...part, to: Math.min(part.to, other.from) },
              { ...part, from: Math.max(part.from, other.to) },
            ].filter(({ from, to }) => from < to),
          ),
    [rest],
  );

/** The parts that have to be read again for families that turned out to be needed. */
export function restsOf(all: readonly FactRows[]): FamilyRest[] {
  const types = new Set(all.flatMap((rows) => [...rows.types]));
  const extents = all.map(({ extent }) => extent);
  return [...resting].flatMap(([family, one]): FamilyRest[] =>
    !one.isNeeded(types)
      ? []
      : all.flatMap(({ wanted, restedUntil, scannedTypes, extent }): FamilyRest[] => {
          const { from, to } = extent ?? { from: 0, to: Infinity };
          const rested = wanted[family] === 1 ? (restedUntil[family] ?? 0) : concernsAny(one, scannedTypes) ? to : 0;
          // What threads of their own have read is theirs.
          return rested <= from
            ? []
            : without({ family, from, to: Math.min(to, rested) }, extent === undefined ? extents : []);
        }),
  );
}
