import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** A refused record is found in /v1/rejections with its issues. */
export const rejectionsKept = defineCheck({
  meta: {
    id: 'ingest.rejections-kept',
    title: { zh: '被拒收的输入可查询', en: 'Refused input can be looked up' },
    requirements: ['HT-API-032'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '写入有误的记录后查询 /v1/rejections，应能找到该记录及其问题',
      en: 'A refused record is found in /v1/rejections with its issues.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const record = building(data, { name: undefined });
    await session.send('writeRecords', { body: { records: [record] } });
    const kept = await context.eventually(async () => {
      const { items } = await session.call('listRejections', { query: { limit: 1000 } });
      return items.find(({ recordId }) => recordId === record.id);
    });
    const rejection = context.present(kept, '拒收清单中有该记录', 'The refused record is listed');
    context.expect(rejection.issues.length > 0, '写明了问题', 'Its issues are stated');
  },
});
