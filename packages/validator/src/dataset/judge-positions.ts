import type { Boundary } from './links/kept-records.ts';
import { isInsideRing } from './inside-ring.ts';
import type { Positioned } from './positioned.ts';
import { eachRow } from './judge-ids.ts';
import { positionWidth, type FactRows } from './rows/fact-rows.ts';
import type { OffsetSet } from './rows/offset-set.ts';
import { offsetOf, type DataSetOffset } from './rows/row-place.ts';
import { readPosition, type PositionRow } from './rows/write-rows.ts';

/** How a position lies to the boundary of its division. */
export type Standing = 'inside' | 'outside' | 'other system';

/** CGCS2000 and WGS 84 differ by centimetres; GCJ-02 is shifted by hundreds of metres and compares with itself only. */
const family = (crs: string): string => (crs === 'WGS84' ? 'CGCS2000' : crs);

/** Judges one position. */
export function standingOf({ longitude, latitude, crs }: Positioned, boundary: Boundary): Standing {
  if (family(crs) !== family(boundary.crs)) return 'other system';
  return isInsideRing([longitude, latitude], boundary.ring) ? 'inside' : 'outside';
}

/** Who hears of positions that do not lie where they should, or cannot be judged. */
export interface PositionListener {
  readonly outside: (at: DataSetOffset) => void;
  readonly withoutBoundary: (division: string) => void;
  readonly inOtherSystem: (crs: string, boundaryCrs: string) => void;
}

/** Judges all positions by the boundaries of their divisions. */
export function judgePositions(
  all: readonly FactRows[],
  boundaries: ReadonlyMap<string, Boundary>,
  duplicates: OffsetSet,
  listener: PositionListener,
): void {
  const position: PositionRow = { longitude: 0, latitude: 0, division: 0, crs: 0 };
  for (const { positions, texts } of all)
    eachRow([positions], 0, positionWidth, (block, row) => {
      const at = offsetOf(block[row + 4] ?? 0, block[row + 5] ?? 0);
      if (duplicates.has(at)) return;
      readPosition(block, row, position);
      const division = texts.textOf(position.division);
      const boundary = boundaries.get(division);
      if (boundary === undefined) return listener.withoutBoundary(division);
      const { longitude, latitude } = position;
      const crs = texts.textOf(position.crs);
      const standing = standingOf({ longitude, latitude, crs }, boundary);
      if (standing === 'outside') listener.outside(at);
      else if (standing === 'other system') listener.inOtherSystem(crs, boundary.crs);
    });
}
