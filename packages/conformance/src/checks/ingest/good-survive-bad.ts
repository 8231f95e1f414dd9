import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** A batch with one bad record stores all the others. */
export const goodSurviveBad = defineCheck({
  meta: {
    id: 'ingest.good-survive-bad',
    title: { zh: '个别有误不影响整批', en: 'Good records survive bad ones' },
    requirements: ['HT-API-004'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '一批中夹带一条有误的记录，其余应照常存储',
      en: 'A batch with one bad record stores all the others.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const [first, bad, last] = [building(data), building(data, { name: undefined }), building(data)];
    const answer = await session.send('writeRecords', { body: { records: [first, bad, last] } });
    context.expect(answer.status === 200, '整批应答200', 'The batch is answered 200', { status: answer.status });
    for (const { id } of [first, last]) {
      const { status } = await session.send('getRecord', { parameters: { id } });
      context.expect(status === 200, '合规的记录已存储', 'The good record is stored', { status });
    }
  },
});
