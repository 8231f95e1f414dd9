const prefixes: Readonly<Record<string, number>> = { '': 0, M: 6, k: 3, h: 2, d: -1, c: -2, m: -3, u: -6 };

/** Units that are another one times a power of ten, beside prefixes. */
const multiples: Readonly<Record<string, readonly [base: string, power: number]>> = { bar: ['Pa', 5], mbar: ['Pa', 2] };

/** Power of ten from one UCUM unit to another that differs in its prefix alone, or is a decimal multiple of it; undefined when it does not. */
export function unitShift(from: string, to: string): number | undefined {
  if (from === to) return 0;
  const multiple = multiples[from];
  if (multiple !== undefined) {
    const rest = unitShift(multiple[0], to);
    return rest === undefined ? undefined : rest + multiple[1];
  }
  for (const [prefix, power] of Object.entries(prefixes)) {
    if (!from.startsWith(prefix)) continue;
    const base = from.slice(prefix.length);
    if (base === '') continue;
    for (const [other, otherPower] of Object.entries(prefixes)) if (to === other + base) return power - otherPower;
  }
  return undefined;
}
