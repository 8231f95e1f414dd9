/** An object of a record, by member name. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a path: `a.b[].c` is `a`, `b`, `[]`, `c`. */
export const pathParts = (path: string): readonly string[] =>
  path === '' ? [] : path.replaceAll('[]', '.[]').split('.');

/** A member's value; undefined when it is absent or only inherited. */
export const memberOf = (members: Members, name: string): unknown =>
  Object.hasOwn(members, name) ? members[name] : undefined;

/** A copy without a member. */
export const without = (members: Members, name: string): Members =>
  Object.fromEntries(Object.entries(members).filter(([other]) => other !== name));

/** What becomes of a value at a pointer; undefined takes it away. */
export type ChangeValue = (value: unknown, pointer: string) => unknown;

/** Changes the values at a path, in each item of the lists on the way; the rest of the record stays the same object. */
export function changeAt(
  value: unknown,
  [part, ...rest]: readonly string[],
  change: ChangeValue,
  pointer = '',
): unknown {
  if (part === undefined) return change(value, pointer);
  if (part === '[]') {
    if (!Array.isArray(value)) return value;
    const items = value.map((item: unknown, index) => changeAt(item, rest, change, `${pointer}/${index}`));
    return items.every((item, index) => item === value[index]) ? value : items.filter((item) => item !== undefined);
  }
  if (!isMembers(value)) return value;
  const known = memberOf(value, part);
  if (known === undefined) return value;
  const changed = changeAt(known, rest, change, `${pointer}/${part}`);
  if (changed === known) return value;
  return changed === undefined ? without(value, part) : { ...value, [part]: changed };
}
