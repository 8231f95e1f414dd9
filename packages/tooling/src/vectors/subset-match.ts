/** A fact that may be told in several ways; any of them matches. */
export class OneOf {
  readonly values: readonly unknown[];

  constructor(...values: unknown[]) {
    this.values = values;
  }

  toJSON(): unknown {
    return this.values[0];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The pointer of the first expected fact that is missing or different; undefined when all are there. */
export function firstMismatch(expected: unknown, actual: unknown, pointer = ''): string | undefined {
  if (actual instanceof OneOf) {
    const mismatches = actual.values.map((value) => firstMismatch(expected, value, pointer));
    return mismatches.includes(undefined) ? undefined : mismatches[0];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return pointer || '/';
    return firstOf(expected.map((value, index) => firstMismatch(value, actual[index], `${pointer}/${index}`)));
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return pointer || '/';
    return firstOf(
      Object.entries(expected).map(([name, value]) => firstMismatch(value, actual[name], `${pointer}/${name}`)),
    );
  }
  // The protocol sends decimal text; its number is the fact.
  const same =
    typeof expected === 'number' && typeof actual === 'string' ? isNumber(actual, expected) : expected === actual;
  return same ? undefined : pointer || '/';
}

const isNumber = (text: string, value: number): boolean => text.trim() !== '' && Number(text) === value;

const firstOf = (pointers: readonly (string | undefined)[]): string | undefined =>
  pointers.find((pointer) => pointer !== undefined);
