import { act, readEvent, reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';

/** Dispatching without an assignee, rejecting without a note and grading without a grade are refused. */
export const needsEnforced = defineCheck({
  meta: {
    id: 'events.needs-enforced',
    title: { zh: '缺少必需内容的动作应拒绝', en: 'Actions need their parts' },
    requirements: ['HT-API-038'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '派遣不带承办人、退回不带意见、定级不带等级，均应拒绝，事件不变',
      en: 'Dispatching without an assignee, rejecting without a note and grading without a grade are refused.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const event = await reportEvent(context, session);
    await act(context, session, event, 'accept', 'community-worker');
    for (const action of ['dispatch', 'suspend', 'grade']) {
      const { status } = await session.send('actOnEvent', {
        parameters: { id: event.id },
        body: { action, actor: context.data.name('leader'), role: 'community-worker' },
        idempotencyKey: context.data.id('EventAction'),
      });
      context.expect(
        status >= 400 && status < 500,
        `${action} 缺少必需内容被拒绝`,
        `${action} without its parts is refused`,
        {
          status,
        },
      );
    }
    const after = await readEvent(session, event.id);
    context.expect(after.event.state === 'accepted', '事件保持不变', 'The event is unchanged', {
      state: after.event.state,
    });
  },
});
