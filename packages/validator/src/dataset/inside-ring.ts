/** A point as `[longitude, latitude]`. */
export type Point = readonly number[];

const onSegment = (x: number, y: number, [ax = 0, ay = 0]: Point, [bx = 0, by = 0]: Point): boolean =>
  (bx - ax) * (y - ay) === (by - ay) * (x - ax) &&
  x >= Math.min(ax, bx) &&
  x <= Math.max(ax, bx) &&
  y >= Math.min(ay, by) &&
  y <= Math.max(ay, by);

/** Whether a point lies inside a closed ring or on its line: a ray to the east crosses the ring an odd number of times. */
export function isInsideRing([x = 0, y = 0]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [ring[index - 1] ?? [], ring[index] ?? []];
    if (onSegment(x, y, a, b)) return true;
    const [ax = 0, ay = 0] = a;
    const [bx = 0, by = 0] = b;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
