import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { readPages } from '../../subject/read-pages.ts';

/** 23 records read in pages of 5 are all there. */
export const pagesComplete = defineCheck({
  meta: {
    id: 'query.pages-complete',
    title: { zh: '翻页不遗漏', en: 'Paging leaves nothing out' },
    requirements: ['HT-API-013'],
    level: 'MUST',
    area: 'query',
    docs: {
      zh: '写入23条记录，按每页5条读取，应读到全部',
      en: '23 records read in pages of 5 are all there.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const records = Array.from({ length: 23 }, () => building(data));
    await context.arrange(session, records);
    const pages = await readPages(context, session, 'listRecords', {
      type: 'Building',
      division: data.division,
      limit: 5,
    });
    const seen = new Set(pages.flat().map(({ id }) => id));
    const missing = records.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
    context.expect(missing.length === 0, '全部记录都已读到', 'Every record is in the pages', { missing });
  },
});
