import { isDateTime } from '@hutong/standard';
import { act, readEvent, reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';

/** Accept and dispatch are recorded with actor, role, time, and the states before and after. */
export const actionsRecorded = defineCheck({
  meta: {
    id: 'events.actions-recorded',
    title: { zh: '处置过程逐步留痕', en: 'Every action is recorded' },
    requirements: ['HT-API-041'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '受理并派遣后读取事件，应有两个动作的记录：何人、何时、何角色、从何状态到何状态',
      en: 'Accept and dispatch are recorded with actor, role, time, and the states before and after.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['events:read', 'events:write']);
    const reported = await reportEvent(context, session);
    await act(context, session, reported, 'accept', 'community-worker');
    await act(context, session, reported, 'dispatch', 'community-worker', { assignee: data.name('worker') });
    const { actions } = await readEvent(session, reported.id);
    for (const [action, from, to] of [
      ['accept', 'reported', 'accepted'],
      ['dispatch', 'accepted', 'dispatched'],
    ]) {
      const recorded = context.present(
        actions.find((each) => each.action === action),
        `${action} 有记录`,
        `${action} is recorded`,
        { actions: actions.map((each) => each.action) },
      );
      context.expect(
        recorded.actor === data.name('community-worker') && recorded.role === 'community-worker',
        '写明何人以何角色',
        'It says who and in which role',
        { actor: recorded.actor, role: recorded.role },
      );
      context.expect(recorded.from === from && recorded.to === to, '写明前后状态', 'It says from and to', {
        from: recorded.from,
        to: recorded.to,
      });
      context.expect(isDateTime(recorded.at), '写明时间', 'It says when', { at: recorded.at });
    }
  },
});
