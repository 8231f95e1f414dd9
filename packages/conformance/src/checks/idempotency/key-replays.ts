import { reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';

/** The same report with the same idempotency key gives the same event. */
export const keyReplays = defineCheck({
  meta: {
    id: 'idempotency.key-replays',
    title: { zh: '同键重复上报只有一个事件', en: 'A repeated report is one event' },
    requirements: ['HT-API-034'],
    level: 'MUST',
    area: 'idempotency',
    appliesWhen: ['events'],
    docs: {
      zh: '以同一幂等键两次上报同一事件，应返回同一事件',
      en: 'The same report with the same idempotency key gives the same event.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const first = await reportEvent(context, session);
    const second = await reportEvent(context, session);
    context.expect(first.id === second.id, '两次返回同一事件', 'Both answers are the same event', {
      first: first.id,
      second: second.id,
    });
  },
});
