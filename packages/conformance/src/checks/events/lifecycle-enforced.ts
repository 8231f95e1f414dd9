import { readEvent, reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';

/** Closing a reported event and accepting by a role that may not are refused with HT5008 (409), and the event stays. */
export const lifecycleEnforced = defineCheck({
  meta: {
    id: 'events.lifecycle-enforced',
    title: { zh: '拒绝不允许的动作', en: 'Forbidden actions are refused' },
    requirements: ['HT-API-036'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '对已上报的事件直接结案、由无权角色受理，均应以 HT5008（409）拒绝，事件不变',
      en: 'Closing a reported event and accepting by a role that may not are refused with HT5008 (409), and the event stays.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const event = await reportEvent(context, session);
    for (const [action, role] of [
      ['close', 'verifier'],
      ['accept', 'volunteer'],
    ] as const) {
      const { status, body } = await session.send('actOnEvent', {
        parameters: { id: event.id },
        body: { action, actor: context.data.name(role), role },
        idempotencyKey: context.data.id('EventAction'),
      });
      context.expect(status === 409, `${action} 以409拒绝`, `${action} is refused with 409`, { status, role });
      const code = (body as { code?: unknown } | null)?.code;
      context.expect(code === 'HT5008', '代码为 HT5008', 'The code is HT5008', { code });
    }
    const after = await readEvent(session, event.id);
    context.expect(after.event.state === 'reported', '事件保持不变', 'The event is unchanged', {
      state: after.event.state,
    });
  },
});
