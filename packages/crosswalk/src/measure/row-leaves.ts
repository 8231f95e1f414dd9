import { pointerTo } from '@hutong/validator';
import { pointerOfSource, type Row } from '../compile/source-path.ts';

/** A value of a row, by the name under which a mapping would speak of it. */
export interface Leaf {
  readonly name: string;
  readonly pointer: string;
  readonly value: unknown;
}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The values of a row, nested ones by their pointers. A list is one value, unless the mapping looks inside it:
 * `looksInside` says so for a pointer.
 */
export function rowLeaves(row: Row, looksInside: (pointer: string) => boolean): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, pointer: string, name: string): void => {
    const members: [string | number, unknown][] | undefined =
      isObject(value) && Object.keys(value).length > 0
        ? Object.entries(value)
        : Array.isArray(value) && looksInside(pointer)
          ? [...value.entries()]
          : undefined;
    if (members === undefined) leaves.push({ name, pointer, value });
    else
      for (const [key, member] of members) {
        const own = pointerTo(pointer, key);
        walk(member, own, own);
      }
  };
  for (const [key, value] of Object.entries(row)) walk(value, pointerOfSource(key), key);
  return leaves;
}

/** Tells of a pointer whether one of some fields is it, stands above it, or stands below it. */
export function fieldCover(fields: Iterable<string>) {
  const pointers = Array.from(fields, pointerOfSource);
  const known = new Set(pointers);
  const above = (pointer: string): boolean => {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1))
      if (known.has(pointer.slice(0, end))) return true;
    return false;
  };
  return {
    /** Whether the value at a pointer is read, alone or as part of something wider. */
    covers: above,
    /** Whether something inside the value at a pointer is read. */
    looksInside: (pointer: string): boolean => pointers.some((own) => own.startsWith(`${pointer}/`)),
  };
}
