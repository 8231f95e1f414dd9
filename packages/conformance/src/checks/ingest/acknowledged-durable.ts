import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** Of 25 records written, every one acknowledged as created can be read back. */
export const acknowledgedDurable = defineCheck({
  meta: {
    id: 'ingest.acknowledged-durable',
    title: { zh: '已确认的写入均可读回', en: 'What is acknowledged can be read' },
    requirements: ['HT-API-008'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '写入25条记录，凡应答为 created 者均应能逐条读回',
      en: 'Of 25 records written, every one acknowledged as created can be read back.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const records = Array.from({ length: 25 }, () => building(data));
    const { results } = await session.call('writeRecords', { body: { records } });
    const acknowledged = records.filter((_, index) => results[index]?.status === 'created');
    context.expect(acknowledged.length === records.length, '25条均为 created', 'All 25 are created', {
      acknowledged: acknowledged.length,
    });
    const missing: string[] = [];
    for (const { id } of acknowledged)
      if ((await session.send('getRecord', { parameters: { id } })).status !== 200) missing.push(id);
    context.expect(missing.length === 0, '已确认的记录均可读回', 'Every acknowledged record can be read', { missing });
  },
});
