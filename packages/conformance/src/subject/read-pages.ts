import type { CheckContext } from '../engine/check-context.ts';
import type { PlatformSession } from './platform-session.ts';

export interface PagedRecord {
  readonly id: string;
  readonly type: string;
  readonly [member: string]: unknown;
}

type PagedOperation = 'listRecords' | 'listObservations' | 'listLatest';

// A cursor that goes in circles must end in a finding, not in an endless run.
const mostPages = 200;

/** All pages of a list, in order. Fails the check when the cursors do not come to an end. */
export async function readPages(
  context: CheckContext,
  session: PlatformSession,
  operation: PagedOperation,
  query: Readonly<Record<string, string | number>>,
): Promise<PagedRecord[][]> {
  const pages: PagedRecord[][] = [];
  let cursor: string | undefined;
  do {
    const page = await session.call(operation, {
      query: { ...query, ...(cursor === undefined ? {} : { cursor }) } as never,
    });
    pages.push(page.items);
    cursor = page.next;
  } while (cursor !== undefined && pages.length < mostPages);
  context.expect(cursor === undefined, '翻页最终到达末页', 'Paging comes to an end', { pages: pages.length });
  return pages;
}

/** All items of a list. */
export const readAll = async (...read: Parameters<typeof readPages>): Promise<PagedRecord[]> =>
  (await readPages(...read)).flat();
