import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** A known record written with new content is answered updated and read with the new content. */
export const updateReadBack = defineCheck({
  meta: {
    id: 'ingest.update-read-back',
    title: { zh: '更新后读到新内容', en: 'An update is read back' },
    requirements: ['HT-API-007'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '以新内容写入已有记录，应为 updated，读回为新内容',
      en: 'A known record written with new content is answered updated and read with the new content.',
    },
  },
  async run(context) {
    const session = await context.session(['records:write', 'records:read']);
    const record = building(context.data, { floors: 6 });
    await context.arrange(session, [record]);
    const { results } = await session.call('writeRecords', { body: { records: [{ ...record, floors: 7 }] } });
    context.expect(results[0]?.status === 'updated', '第二次写入为 updated', 'The second write is updated', {
      status: results[0]?.status,
    });
    const read = await session.call('getRecord', { parameters: { id: record.id } });
    context.expect(read['floors'] === 7, '读到新内容', 'The new content is read', { floors: read['floors'] });
  },
});
