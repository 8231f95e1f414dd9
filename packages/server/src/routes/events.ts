import type { OutputOf, Operations } from '@hutong/contract';
import { bilingual, codeLists, errorCodes, HutongError, localCodeFaults } from '@hutong/standard';
import type { Platform } from '../create-platform.ts';
import { actOnEvent, type ActionRequest } from '../events/act-on-event.ts';
import { reportEvent } from '../events/report-event.ts';
import { showTo } from '../http/answer-mask.ts';
import type { Caller } from '../http/caller.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { decodeCursor, pageFrom } from '../http/page-cursor.ts';
import { isVisible, visibleDivision } from '../http/territory.ts';
import { requestProblem } from '../http/request-problem.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { findRecord, listActionsOf, listRecordRows } from '../store/record-store.ts';
import type { StoredContent } from '../store/tables.ts';

type EventOperations = 'listWarnings' | 'listEvents' | 'getEvent' | 'reportEvent' | 'actOnEvent';
type ShownEvent = OutputOf<Operations['reportEvent']>;
type ShownAction = OutputOf<Operations['actOnEvent']>['action'];
type WarningPage = OutputOf<Operations['listWarnings']>;
type EventPage = OutputOf<Operations['listEvents']>;

/** A kind that the local list of its authority lacks is refused as in a record. */
function refuseUnlisted({ localCodes }: Platform, kind: string): void {
  const fault = localCodes?.fault(codeLists['ht-event-kind'], kind);
  if (fault === undefined) return;
  const { rule, requirement } = localCodeFaults[fault];
  const message = bilingual(`${kind} ${rule.zh}`, `${kind} ${rule.en}`);
  throw requestProblem([
    {
      code: 'HT1016',
      severity: 'error',
      pointer: '/kind',
      message,
      fix: errorCodes.HT1016.fix,
      requirement,
      in: 'body',
    },
  ]);
}

/** Warnings, events and their handling. */
export function eventHandlers(platform: Platform): Pick<OperationHandlers, EventOperations> {
  const { faults, policy, store } = platform;
  const { database } = store;
  const show = (caller: Caller, record: StoredContent): StoredContent => showTo(caller, faults)(record);
  const list = async (
    caller: Caller,
    type: string,
    { cursor, limit, kind }: { cursor?: string | undefined; limit: number; kind?: string | undefined },
    members: Record<string, string | undefined>,
  ): Promise<{ items: StoredContent[]; next?: string }> => {
    const name = `records ${type}`;
    const after = decodeCursor<[string]>(name, cursor, ['string'])?.[0];
    const rows = await listRecordRows(database, {
      type,
      members,
      kind,
      after,
      limit: limit + 1,
      division: visibleDivision(caller),
    });
    return pageFrom(rows, limit, { list: name, keyOf: ({ id }) => [id], itemOf: showTo(caller, faults), faults });
  };
  return {
    listWarnings: async ({ query, caller }) => {
      const { device } = query;
      return (await list(caller, 'Warning', query, { device })) as WarningPage;
    },
    listEvents: async ({ query, caller }) => {
      const { state, tier, assignee } = query;
      return (await list(caller, 'Event', query, { state, tier, assignee })) as EventPage;
    },
    async getEvent({ parameters: { id }, caller }) {
      const event = await findRecord(database, id);
      if (event?.type !== 'Event' || !isVisible(caller, event)) throw new HutongError('HT5003');
      const actions = faults.has('actions-missing') ? [] : await listActionsOf(database, id);
      return {
        event: show(caller, event) as ShownEvent,
        actions: actions
          .filter((action) => isVisible(caller, action))
          .map((action) => show(caller, action) as ShownAction),
      };
    },
    async reportEvent({ body, caller, idempotencyKey }) {
      refuseUnlisted(platform, body.kind);
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
