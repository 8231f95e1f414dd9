import { codeLists } from '@hutong/standard';
import { readEvent, reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';

const tiers: readonly string[] = codeLists['ht-governance-tier'].entries.map(({ code }) => code);

/** Once its time limit has passed, an event is marked missed, escalated by the system and raised by one tier. */
export const overdueEscalates = defineCheck({
  meta: {
    id: 'events.overdue-escalates',
    title: { zh: '超时自动升级', en: 'Overdue events escalate' },
    requirements: ['HT-API-042'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    needs: ['sandboxClock'],
    phase: 'alone',
    docs: {
      zh: '上报事件后拨动沙箱时钟越过受理时限，应标记超时、由系统记录升级动作，并提升一级',
      en: 'Once its time limit has passed, an event is marked missed, escalated by the system and raised by one tier.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const reported = await reportEvent(context, session);
    const { event: before } = await readEvent(session, reported.id);
    const limit = context.needed(
      before.limits?.find(({ phase }) => phase === 'accept'),
      '事件没有受理时限',
      'The event has no limit of acceptance',
    );
    await context.moveClock(Date.parse(limit.dueAt) - context.now() + 2000);
    const { event, actions } = await readEvent(session, reported.id);
    const accept = event.limits?.find(({ phase }) => phase === 'accept');
    context.expect(accept?.missed === true, '受理环节标记为超时', 'The limit of acceptance is marked missed');
    const escalation = actions.find(({ action }) => action === 'escalate');
    context.expect(escalation?.role === 'system', '由系统记录升级动作', 'An escalation by the system is recorded', {
      actions: actions.map(({ action }) => action),
    });
    context.expect(
      tiers.indexOf(event.tier) === tiers.indexOf(before.tier) + 1,
      '提升一级',
      'It is raised by one tier',
      { before: before.tier, after: event.tier },
    );
  },
});
