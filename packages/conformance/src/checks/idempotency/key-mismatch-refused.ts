import { reportBody, reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';

/** An idempotency key used for another report is refused with HT5009 (422). */
export const keyMismatchRefused = defineCheck({
  meta: {
    id: 'idempotency.key-mismatch-refused',
    title: { zh: '同键不同请求应拒绝', en: 'A key is not for two requests' },
    requirements: ['HT-API-035'],
    level: 'MUST',
    area: 'idempotency',
    appliesWhen: ['events'],
    docs: {
      zh: '以用过的幂等键上报另一事件，应以 HT5009（422）拒绝',
      en: 'An idempotency key used for another report is refused with HT5009 (422).',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const key = context.data.name('report');
    await reportEvent(context, session);
    const other = reportBody(context, { headline: '另一事件' });
    const { status, body } = await session.send('reportEvent', { body: other, idempotencyKey: key });
    context.expect(status === 422, '以422拒绝', 'It is refused with 422', { status });
    const code = (body as { code?: unknown } | null)?.code;
    context.expect(code === 'HT5009', '代码为 HT5009', 'The code is HT5009', { code });
  },
});
