import { HutongError } from '@hutong/standard';
import type { Platform } from '../create-platform.ts';
import { showTo } from '../http/answer-mask.ts';
import { mayWriteForEverySystem, senderOf } from '../http/caller.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { decodeCursor, pageFrom } from '../http/page-cursor.ts';
import { readRecords } from '../http/read-records.ts';
import { isVisible, visibleDivision } from '../http/territory.ts';
import { readSpecially } from '../http/special-reads.ts';
import { presentRejection } from '../ingest/present-rejection.ts';
import { listObservationRows } from '../store/observation-store.ts';
import { findRecord, listRecordRows } from '../store/record-store.ts';
import { listRejectionRows } from '../store/rejection-store.ts';

type RecordOperations = 'writeRecords' | 'listRecords' | 'getRecord' | 'listRejections';

/** Writing and reading records. */
export function recordHandlers(platform: Platform): Pick<OperationHandlers, RecordOperations> {
  const { faults, ingest, store } = platform;
  const { database } = store;
  return {
    async writeRecords({ raw, caller }) {
      const records = await readRecords(raw, !faults.has('oversized-batch-accepted'));
      const { results } = await ingest.ingest(records, senderOf(caller, 'http'));
      const count = (status: string): number => results.filter((result) => result.status === status).length;
      return {
        created: count('created') + (faults.has('wrong-counts') ? 1 : 0),
        updated: count('updated'),
        unchanged: count('unchanged'),
        rejected: count('rejected'),
        results: results as never,
      };
    },
    async listRecords({ query, caller }) {
      const { type, limit } = query;
      const division = visibleDivision(caller, faults.has('division-filter-ignored') ? undefined : query.division);
      const itemOf = showTo(caller, faults);
      if (type === 'Observation') {
        const after = decodeCursor<[number, string]>('observations', query.cursor, ['number', 'string']);
        const rows = await listObservationRows(database, {
          division,
          after: after && { observedAt: after[0], id: after[1] },
          limit: limit + 1,
        });
        return pageFrom(rows, limit, {
          list: 'observations',
          keyOf: ({ observedAt, id }) => [observedAt, id],
          itemOf: ({ content }) => itemOf(content),
          faults,
        });
      }
      const list = `records ${type}`;
      const after = decodeCursor<[string]>(list, query.cursor, ['string'])?.[0];
      return readSpecially(platform, caller, { asked: { type }, purpose: query.purpose, division }, async () => {
        const rows = await listRecordRows(database, { type, division, after, limit: limit + 1 });
        const answer = pageFrom(rows, limit, { list, keyOf: ({ id }) => [id], itemOf, faults });
        return { answer, records: rows.slice(0, limit) };
      });
    },
    async getRecord({ parameters: { id }, query: { purpose }, caller }) {
      const found = await readSpecially(platform, caller, { asked: { id }, purpose }, async () => {
        const stored = await findRecord(database, id);
        const answer = stored !== undefined && isVisible(caller, stored) ? stored : undefined;
        return { answer, records: answer === undefined ? [] : [answer] };
      });
      if (found === undefined) throw new HutongError('HT5003');
      return showTo(caller, faults)(found);
    },
    async listRejections({ query, caller }) {
      const { limit } = query;
      const after = decodeCursor<[number]>('rejections', query.cursor, ['number'])?.[0];
      const system = mayWriteForEverySystem(caller) ? undefined : caller.system;
      const rows = await listRejectionRows(database, { system, after, limit: limit + 1 });
      return pageFrom(rows, limit, {
        list: 'rejections',
        keyOf: ({ sequence }) => [sequence],
        itemOf: presentRejection,
        faults,
      });
    },
  };
}
