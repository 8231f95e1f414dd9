import { act, readEvent, reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';

/** Accept, dispatch, take, handle, report back, verify and close each lead to the state of the lifecycle. */
export const walkToClose = defineCheck({
  meta: {
    id: 'events.walk-to-close',
    title: { zh: '从上报走到结案', en: 'From report to close' },
    requirements: ['HT-API-037'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '依次受理、派遣、接单、处置、反馈、核查、结案，每步状态应符合生命周期',
      en: 'Accept, dispatch, take, handle, report back, verify and close each lead to the state of the lifecycle.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['events:read', 'events:write']);
    const event = await reportEvent(context, session);
    const steps = [
      { action: 'accept', role: 'community-worker', state: 'accepted' },
      { action: 'dispatch', role: 'community-worker', state: 'dispatched', assignee: data.name('worker') },
      { action: 'take', role: 'grid-worker', state: 'handling' },
      { action: 'handle', role: 'grid-worker', state: 'handling', note: '到场处置' },
      { action: 'feedback', role: 'grid-worker', state: 'handled', note: '已排除' },
      { action: 'verify', role: 'verifier', state: 'verifying' },
      { action: 'close', role: 'verifier', state: 'closed' },
    ];
    for (const { action, role, state, ...own } of steps) {
      const after = await act(context, session, event, action, role, own);
      context.expect(after.state === state, `${action} 后为 ${state}`, `${action} leads to ${state}`, {
        state: after.state,
      });
    }
    const { event: closed } = await readEvent(session, event.id);
    context.expect(closed.closedAt !== undefined, '写明结案时间', 'The time of closing is stated');
  },
});
