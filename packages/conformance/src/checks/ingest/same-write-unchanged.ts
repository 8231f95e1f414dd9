import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { readAll } from '../../subject/read-pages.ts';

/** A record written twice is answered unchanged the second time and exists once. */
export const sameWriteUnchanged = defineCheck({
  meta: {
    id: 'ingest.same-write-unchanged',
    title: { zh: '重复写入不产生变化', en: 'The same write changes nothing' },
    requirements: ['HT-API-006'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '同一记录写入两次，第二次应为 unchanged，查询只有一份',
      en: 'A record written twice is answered unchanged the second time and exists once.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const record = building(data);
    await context.arrange(session, [record]);
    const { results } = await session.call('writeRecords', { body: { records: [record] } });
    context.expect(results[0]?.status === 'unchanged', '第二次写入为 unchanged', 'The second write is unchanged', {
      status: results[0]?.status,
    });
    const items = await readAll(context, session, 'listRecords', {
      type: 'Building',
      division: data.division,
      limit: 1000,
    });
    const copies = items.filter(({ id }) => id === record.id).length;
    context.expect(copies === 1, '记录只有一份', 'There is one copy of the record', { copies });
  },
});
