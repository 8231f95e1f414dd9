import { parseDuration } from '@hutong/standard';
import { readEvent, reportEvent } from '../../data/report-event.ts';
import { smokeKind } from '../../data/smoke-alarm.ts';
import { defineCheck } from '../../engine/check.ts';

/** A reported event carries the due time of its acceptance: reported time plus the limit of its kind. */
export const timeLimits = defineCheck({
  meta: {
    id: 'events.time-limits',
    title: { zh: '时限按小类计算', en: 'Time limits follow the kind' },
    requirements: ['HT-API-039'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '上报事件，应带有受理环节的到期时间，等于上报时间加该小类的受理时限',
      en: 'A reported event carries the due time of its acceptance: reported time plus the limit of its kind.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const reported = await reportEvent(context, session);
    const { event } = await readEvent(session, reported.id);
    const limit = context.present(
      event.limits?.find(({ phase }) => phase === 'accept'),
      '带有受理时限',
      'The limit of acceptance is there',
      { phases: event.limits?.map(({ phase }) => phase) },
    );
    const allowed = parseDuration(smokeKind.limits.accept ?? 'PT0S');
    const stated = Date.parse(limit.dueAt) - Date.parse(event.reportedAt);
    context.expect(Math.abs(stated - allowed) <= 1000, '到期时间为上报时间加时限', 'It is due at report plus limit', {
      allowedMs: allowed,
      statedMs: stated,
    });
  },
});
