import { HutongError } from '@hutong/standard';
import type { Faults } from '../faults/faults.ts';

/** What a cursor points after: the sort key of the last item of a page. */
export type CursorKey = readonly (string | number)[];

/** An opaque cursor of a list. */
export const encodeCursor = (list: string, key: CursorKey): string =>
  Buffer.from(JSON.stringify([list, ...key])).toString('base64url');

/** The key of a cursor of the same list. Throws HT5014 for any other text. */
export function decodeCursor<Key extends CursorKey>(
  list: string,
  cursor: string | undefined,
  shape: { readonly [Index in keyof Key]: 'string' | 'number' },
): Key | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [name, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const fits = key.length === shape.length && key.every((part, index) => typeof part === shape[index]);
    // A whole number keeps the query within the column's type; U+0000 cannot be sent to the database.
    const sound = key.every((part) =>
      typeof part === 'number' ? Number.isSafeInteger(part) : !String(part).includes('\0'),
    );
    if (name === list && fits && sound) return key as unknown as Key;
  } catch {
    // Falls through to the one answer for every bad cursor.
  }
  throw new HutongError('HT5014');
}

/** A page from one row more than it holds. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  {
    list,
    keyOf,
    itemOf,
    faults,
  }: {
    list: string;
    keyOf: (row: Row) => CursorKey;
    itemOf: (row: Row) => Item;
    faults: Faults;
  },
): { items: Item[]; next?: string } {
  const shown = rows.slice(0, limit);
  const items = shown.map(itemOf);
  if (rows.length <= limit) return { items };
  let last = limit - 1;
  if (faults.has('cursor-skips')) last = limit;
  if (faults.has('cursor-repeats') && limit > 1) last = limit - 2;
  const row = rows[last];
  return row === undefined ? { items } : { items, next: encodeCursor(list, keyOf(row)) };
}
