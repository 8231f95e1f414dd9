import { HutongError } from '@hutong/standard';

const encode = (list: string, offset: number): string => btoa(JSON.stringify([list, offset]));

const decode = (list: string, cursor: string): number => {
  try {
    const [name, offset] = JSON.parse(atob(cursor)) as unknown[];
    if (name === list && Number.isSafeInteger(offset)) return offset as number;
  } catch {
    // Falls through to the one answer for every bad cursor.
  }
  throw new HutongError('HT5014');
};

/** One page of a whole list. Throws HT5014 for a cursor that is not of this list. */
export function pageOf<Item>(
  list: string,
  items: readonly Item[],
  query: { readonly cursor?: string | undefined; readonly limit: number },
): { items: Item[]; next?: string } {
  const start = query.cursor === undefined ? 0 : decode(list, query.cursor);
  const end = start + query.limit;
  return { items: items.slice(start, end), ...(end < items.length ? { next: encode(list, end) } : {}) };
}
