/** A point with its reference system, as far as a value is one. */
export interface Positioned {
  readonly longitude: number;
  readonly latitude: number;
  readonly crs: string;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The point that a value says, whether or not it is a good position; undefined when it says none. */
export function positioned(value: unknown): Positioned | undefined {
  const { longitude, latitude, crs } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return isNumber(longitude) && isNumber(latitude) && typeof crs === 'string'
    ? { longitude, latitude, crs }
    : undefined;
}
