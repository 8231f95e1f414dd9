import { act, readEvent, reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';

/** After acceptance its limit states when it was met, and the limit of dispatch has begun. */
export const metLimitsRecorded = defineCheck({
  meta: {
    id: 'events.met-limits-recorded',
    title: { zh: '按时完成有记录', en: 'A met limit is recorded' },
    requirements: ['HT-API-040'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '受理后，受理环节应写明完成时间，派遣环节应有到期时间',
      en: 'After acceptance its limit states when it was met, and the limit of dispatch has begun.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const reported = await reportEvent(context, session);
    await act(context, session, reported, 'accept', 'community-worker');
    const { event } = await readEvent(session, reported.id);
    const accepted = event.limits?.find(({ phase }) => phase === 'accept');
    context.expect(accepted?.metAt !== undefined, '受理环节写明完成时间', 'Acceptance states when it was met');
    context.expect(accepted?.missed !== true, '受理环节未超时', 'Acceptance was not missed');
    const dispatch = event.limits?.find(({ phase }) => phase === 'dispatch');
    context.expect(dispatch !== undefined, '派遣环节开始计时', 'The limit of dispatch has begun');
  },
});
