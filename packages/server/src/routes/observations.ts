import type { Platform } from '../create-platform.ts';
import { showTo } from '../http/answer-mask.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { visibleDivision } from '../http/territory.ts';
import { decodeCursor, pageFrom } from '../http/page-cursor.ts';
import { instantOf } from '@hutong/standard';
import { listLatestRows, listObservationRows } from '../store/observation-store.ts';

/** History and latest values of devices. */
export function observationHandlers({
  faults,
  store,
}: Platform): Pick<OperationHandlers, 'listObservations' | 'listLatest'> {
  const { database } = store;
  return {
    async listObservations({ query, caller }) {
      const { device, property, from, to, limit } = query;
      const after = decodeCursor<[number, string]>('observations', query.cursor, ['number', 'string']);
      const rows = await listObservationRows(database, {
        device,
        property,
        division: visibleDivision(caller),
        from: from === undefined ? undefined : instantOf(from),
        to: to === undefined ? undefined : instantOf(to),
        after: after && { observedAt: after[0], id: after[1] },
        limit: limit + 1,
      });
      const show = showTo(caller, faults);
      const page = pageFrom(rows, limit, {
        list: 'observations',
        keyOf: ({ observedAt, id }) => [observedAt, id],
        itemOf: ({ content }) => show(content),
        faults,
      });
      return faults.has('history-unordered') ? { ...page, items: page.items.toReversed() } : page;
    },
    async listLatest({ query, caller }) {
      const { device, property, limit } = query;
      const after = decodeCursor<[string, string, string]>('latest', query.cursor, ['string', 'string', 'string']);
      const rows = await listLatestRows(database, {
        device,
        property,
        after,
        limit: limit + 1,
        division: visibleDivision(caller),
      });
      const show = showTo(caller, faults);
      const page = pageFrom(rows, limit, {
        list: 'latest',
        keyOf: ({ key }) => key,
        itemOf: ({ content }) => show(content),
        faults,
      });
      if (!faults.has('latest-stale')) return page;
      const oldest = rows.slice(0, limit).map(async ({ key: [device, property] }) => {
        const [first] = await listObservationRows(database, { device, property, limit: 1 });
        return first === undefined ? [] : [show(first.content)];
      });
      return { ...page, items: (await Promise.all(oldest)).flat() };
    },
  };
}
