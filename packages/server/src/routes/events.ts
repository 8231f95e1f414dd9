import type { OutputOf, Operations } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import { sql } from 'kysely';
import type { Platform } from '../create-platform.ts';
import { actOnEvent, type ActionRequest } from '../events/act-on-event.ts';
import { reportEvent } from '../events/report-event.ts';
import { showTo } from '../http/answer-mask.ts';
import type { Caller } from '../http/caller.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { decodeCursor, pageFrom } from '../http/page-cursor.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { findRecord, listRecordRows } from '../store/record-store.ts';
import type { StoredContent } from '../store/tables.ts';

type EventOperations = 'listWarnings' | 'listEvents' | 'getEvent' | 'reportEvent' | 'actOnEvent';
type ShownEvent = OutputOf<Operations['reportEvent']>;
type ShownAction = OutputOf<Operations['actOnEvent']>['action'];
type ShownWarning = OutputOf<Operations['listWarnings']>['items'][number];

/** Warnings, events and their handling. */
export function eventHandlers(platform: Platform): Pick<OperationHandlers, EventOperations> {
  const { faults, policy, store } = platform;
  const { database } = store;
  const list = async <Shown>(
    caller: Caller,
    type: string,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
    members: Record<string, string | undefined>,
  ): Promise<{ items: Shown[]; next?: string }> => {
    const name = `records ${type}`;
    const after = decodeCursor<[string]>(name, cursor, ['string'])?.[0];
    const rows = await listRecordRows(database, { type, members, after, limit: limit + 1 });
    return pageFrom(rows, limit, {
      list: name,
      keyOf: ({ id }) => [id],
      itemOf: showTo<Shown>(caller, faults),
      faults,
    });
  };
  const actionsOf = async (event: string): Promise<StoredContent[]> => {
    const rows = await database
      .selectFrom('records')
      .select('content')
      .where('type', '=', 'EventAction')
      .where(sql`content->>'event'`, '=', event)
      .orderBy('id')
      .execute();
    return rows.map(({ content }) => content);
  };
  return {
    listWarnings: ({ query, caller }) =>
      list<ShownWarning>(caller, 'Warning', query, { kind: query.kind, device: query.device }),
    listEvents: ({ query, caller }) => {
      const { kind, state, tier, assignee } = query;
      return list<ShownEvent>(caller, 'Event', query, { kind, state, tier, assignee });
    },
    async getEvent({ parameters: { id }, caller }) {
      const event = id.includes('\0') ? undefined : await findRecord(database, id);
      if (event?.type !== 'Event') throw new HutongError('HT5003');
      const actions = faults.has('actions-missing') ? [] : await actionsOf(id);
      return {
        event: showTo<ShownEvent>(caller, faults)(event),
        actions: actions.map(showTo<ShownAction>(caller, faults)),
      };
    },
    async reportEvent({ body, caller, idempotencyKey }) {
      const call = { operation: 'reportEvent', caller, idempotencyKey, content: body } as const;
      const event = await runIdempotent(platform, call, (unit) => reportEvent(unit, body, policy));
      return showTo<ShownEvent>(caller, faults)(event);
    },
    async actOnEvent({ parameters: { id }, body, caller, idempotencyKey }) {
      if (body.role === 'system' && caller.system !== '*')
        throw new HutongError('HT5002', {
          message: { zh: '只有平台自己能以 system 角色处置', en: 'Only the platform itself acts in the role system' },
        });
      const call = { operation: 'actOnEvent', caller, idempotencyKey, content: [id, body] } as const;
      const taken = await runIdempotent(platform, call, (unit) =>
        actOnEvent(unit, id.includes('\0') ? '' : id, body satisfies ActionRequest, policy),
      );
      return {
        event: showTo<ShownEvent>(caller, faults)(taken.event),
        action: showTo<ShownAction>(caller, faults)(taken.action),
      };
    },
  };
}
