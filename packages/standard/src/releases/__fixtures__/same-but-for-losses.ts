import { expect } from 'vitest';

type Container = Record<string, unknown> | unknown[];

/** The object or list that holds what a pointer names, and the name. */
function holderOf(record: unknown, pointer: string): { holder: Container | undefined; name: string } {
  const parts = pointer.split('/').slice(1);
  const name = parts.pop() ?? '';
  let holder: unknown = record;
  for (const part of parts) holder = (holder as Record<string, unknown> | undefined)?.[part];
  return { holder: holder as Container | undefined, name };
}

function takeOut(record: unknown, pointer: string): void {
  const { holder, name } = holderOf(record, pointer);
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else if (holder !== undefined) delete holder[name];
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Asserts that a record that went to another release and came back differs only where losses are named. */
export function sameButForLosses(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  losses: readonly { readonly pointer: string; readonly kind?: string }[],
): void {
  const [first, second] = [structuredClone(before), structuredClone(after)] as Record<string, unknown>[];
  const named = losses.map(({ pointer }) => pointer);
  // A loss inside a lost member is named twice; the outer one counts. From the end, so that the indexes of lists stay.
  const outer = losses
    .filter(({ kind }) => kind !== 'assumed')
    .filter(({ pointer }) => !named.some((other) => other !== pointer && pointer.startsWith(`${other}/`)))
    .toSorted((a, b) => (a.pointer < b.pointer ? 1 : -1));
  for (const { pointer, kind } of outer) {
    const inList = Array.isArray(holderOf(first, pointer).holder);
    expect(holderOf(first, pointer).holder, `${pointer} names nothing`).toHaveProperty([holderOf(first, pointer).name]);
    takeOut(first, pointer);
    // An item that was dropped from a list is not in the other list either.
    if (!inList || kind !== 'dropped') takeOut(second, pointer);
  }
  const kept = Object.fromEntries(
    Object.entries(first ?? {}).filter(([name, value]) => !(isEmpty(value) && second?.[name] === undefined)),
  );
  expect(second).toEqual(kept);
}
