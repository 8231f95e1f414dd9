const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fills in what a record leaves out: members that the whole data set shares, objects member by member. */
export function withDefaults(record: unknown, defaults: Readonly<Record<string, unknown>> | undefined): unknown {
  if (defaults === undefined || !isObject(record)) return record;
  const filled: Record<string, unknown> = { ...defaults, ...record };
  for (const [name, value] of Object.entries(defaults))
    if (isObject(value) && isObject(record[name])) filled[name] = { ...value, ...record[name] };
  return filled;
}
