import ucum from '@lhncbc/ucum-lhc';

/** Converts numbers between two UCUM units. */
export type Conversion = (value: number) => number;

// Conversion factors bring binary noise into the last digits; meters show far fewer.
const clean = (value: number): number => Number(value.toPrecision(12));

/** The conversion between two UCUM codes; undefined when one is unknown or they measure different things. */
export function unitConversion(from: string, to: string): Conversion | undefined {
  if (from === to) return (value) => value;
  const units = ucum.UcumLhcUtils.getInstance();
  const convert = (value: number): number | undefined => units.convertUnitTo(from, value, to).toVal ?? undefined;
  const [zero, one, two] = [convert(0), convert(1), convert(2)];
  if (one === undefined || two === undefined) return undefined;
  const base = zero ?? Number.NaN;
  const slope = one - base;
  // Most pairs are a straight line, which is much faster than asking the library each time.
  if (Number.isFinite(base) && Math.abs(two - (base + 2 * slope)) < 1e-9 * Math.max(1, Math.abs(two)))
    return (value) => clean(base + slope * value);
  return (value) => clean(convert(value) ?? Number.NaN);
}
