import type { OutputOf, Operations } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { Platform } from '../create-platform.ts';
import { actOnEvent, type ActionRequest } from '../events/act-on-event.ts';
import { reportEvent } from '../events/report-event.ts';
import { showTo } from '../http/answer-mask.ts';
import type { Caller } from '../http/caller.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { decodeCursor, pageFrom } from '../http/page-cursor.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { findRecord, listActionsOf, listRecordRows } from '../store/record-store.ts';
import type { StoredContent } from '../store/tables.ts';

type EventOperations = 'listWarnings' | 'listEvents' | 'getEvent' | 'reportEvent' | 'actOnEvent';
type ShownEvent = OutputOf<Operations['reportEvent']>;
type ShownAction = OutputOf<Operations['actOnEvent']>['action'];
type WarningPage = OutputOf<Operations['listWarnings']>;
type EventPage = OutputOf<Operations['listEvents']>;

/** Warnings, events and their handling. */
export function eventHandlers(platform: Platform): Pick<OperationHandlers, EventOperations> {
  const { faults, policy, store } = platform;
  const { database } = store;
  const show = (caller: Caller, record: StoredContent): StoredContent => showTo(caller, faults)(record);
  const list = async (
    caller: Caller,
    type: string,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
    members: Record<string, string | undefined>,
  ): Promise<{ items: StoredContent[]; next?: string }> => {
    const name = `records ${type}`;
    const after = decodeCursor<[string]>(name, cursor, ['string'])?.[0];
    const rows = await listRecordRows(database, { type, members, after, limit: limit + 1 });
    return pageFrom(rows, limit, { list: name, keyOf: ({ id }) => [id], itemOf: showTo(caller, faults), faults });
  };
  return {
    listWarnings: async ({ query, caller }) => {
      const { kind, device } = query;
      return (await list(caller, 'Warning', query, { kind, device })) as WarningPage;
    },
    listEvents: async ({ query, caller }) => {
      const { kind, state, tier, assignee } = query;
      return (await list(caller, 'Event', query, { kind, state, tier, assignee })) as EventPage;
    },
    async getEvent({ parameters: { id }, caller }) {
      const event = await findRecord(database, id);
      if (event?.type !== 'Event') throw new HutongError('HT5003');
      const actions = faults.has('actions-missing') ? [] : await listActionsOf(database, id);
      return {
        event: show(caller, event) as ShownEvent,
        actions: actions.map((action) => show(caller, action) as ShownAction),
      };
    },
    async reportEvent({ body, caller, idempotencyKey }) {
      const call = { operation: 'reportEvent', caller, idempotencyKey, content: body } as const;
      return show(caller, await runIdempotent(platform, call, (unit) => reportEvent(unit, body, policy))) as ShownEvent;
    },
    async actOnEvent({ parameters: { id }, body, caller, idempotencyKey }) {
      if (body.role === 'system' && caller.system !== '*')
        throw new HutongError('HT5002', {
          message: { zh: '只有平台自己能以 system 角色处置', en: 'Only the platform itself acts in the role system' },
        });
      const call = { operation: 'actOnEvent', caller, idempotencyKey, content: [id, body] } as const;
      const taken = await runIdempotent(platform, call, (unit) =>
        actOnEvent(unit, id, body satisfies ActionRequest, policy),
      );
      return { event: show(caller, taken.event) as ShownEvent, action: show(caller, taken.action) as ShownAction };
    },
  };
}
