import type { Point } from './inside-ring.ts';
import { standingOf } from './judge-positions.ts';
import type { Boundary } from './links/kept-records.ts';

const metresPerDegree = 111_320;

/** Metres from a point to a side. */
function metresToSide([x = 0, y = 0]: Point, [ax = 0, ay = 0]: Point, [bx = 0, by = 0]: Point): number {
  const narrow = Math.cos((y * Math.PI) / 180);
  const [px, py] = [(x - ax) * narrow, y - ay];
  const [sx, sy] = [(bx - ax) * narrow, by - ay];
  const length = sx * sx + sy * sy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * sx + py * sy) / length));
  return Math.hypot(px - along * sx, py - along * sy) * metresPerDegree;
}

/**
 * The corner of a ring that lies farthest beyond a boundary, where that is more than drawing explains: shared borders are
 * drawn twice, and never alike. `tolerance` is in metres.
 */
export function beyondBoundary(
  ring: readonly Point[],
  crs: string,
  boundary: Boundary,
  tolerance: number,
): { readonly index: number; readonly metres: number } | undefined {
  let farthest: { readonly index: number; readonly metres: number } | undefined;
  for (const [index, corner] of ring.entries()) {
    const [longitude = 0, latitude = 0] = corner;
    const standing = standingOf({ longitude, latitude, crs }, boundary);
    if (standing === 'other system') return undefined;
    if (standing === 'inside') continue;
    const sides = boundary.ring.slice(1).map((end, side) => metresToSide(corner, boundary.ring[side] ?? [], end));
    const metres = Math.round(Math.min(...sides));
    if (metres > tolerance && metres > (farthest?.metres ?? 0)) farthest = { index, metres };
  }
  return farthest;
}
