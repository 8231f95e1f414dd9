import type { Boundary } from './links/kept-records.ts';
import { isInsideRing } from './inside-ring.ts';
import type { Positioned } from './positioned.ts';
import { positionWidth, type FactRows } from './rows/fact-rows.ts';
import type { OffsetSet } from './rows/offset-set.ts';
import { offsetOf, type DataSetOffset } from './rows/row-place.ts';

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
  readonly withoutBoundary: (division: string, positions: number) => void;
  readonly inOtherSystem: (crs: string, boundaryCrs: string) => void;
}

/** Judges all positions by the boundaries of their divisions. */
export function judgePositions(
  all: readonly FactRows[],
  boundaries: ReadonlyMap<string, Boundary>,
  duplicates: OffsetSet,
  listener: PositionListener,
): void {
  // Those that rested have been read again where there is anything to compare them with.
  const hasRested = all.some(({ types }) => types.has('Division'));
  for (const { positions, texts, restingPositions } of all) {
    // By the numbers of divisions.
    const known = texts.all().map((text) => boundaries.get(text));
    const without = Float64Array.from(known, (_, division) => (hasRested ? 0 : (restingPositions[division] ?? 0)));
    for (const block of positions.blocks(0)) {
      const doubles = new Float64Array(block.buffer, block.byteOffset, block.length / 2);
      for (let row = 0; row < block.length; row += positionWidth) {
        const at = offsetOf(block[row + 4] ?? 0, block[row + 5] ?? 0);
        const division = block[row + 6] ?? 0;
        const boundary = known[division];
        if (boundary === undefined) {
          without[division] = (without[division] ?? 0) + 1;
          continue;
        }
        if (duplicates.has(at)) continue;
        const crs = texts.textOf(block[row + 7] ?? 0);
        const point = { longitude: doubles[row / 2] ?? 0, latitude: doubles[row / 2 + 1] ?? 0, crs };
        const standing = standingOf(point, boundary);
        if (standing === 'outside') listener.outside(at);
        else if (standing === 'other system') listener.inOtherSystem(crs, boundary.crs);
      }
    }
    for (const [division, count] of without.entries())
      if (count > 0) listener.withoutBoundary(texts.textOf(division), count);
  }
}
