const prefixes: Readonly<Record<string, number>> = { '': 0, M: 6, k: 3, h: 2, d: -1, c: -2, m: -3, u: -6 };

/** Power of ten from one UCUM unit to another that differs in its prefix alone; undefined when it does not. */
export function unitShift(from: string, to: string): number | undefined {
  if (from === to) return 0;
  for (const [prefix, power] of Object.entries(prefixes)) {
    if (!from.startsWith(prefix)) continue;
    const base = from.slice(prefix.length);
    if (base === '') continue;
    for (const [other, otherPower] of Object.entries(prefixes)) if (to === other + base) return power - otherPower;
  }
  return undefined;
}
