import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { readPages } from '../../subject/read-pages.ts';

/** 23 records read in pages of 5 each appear once. */
export const pagesDisjoint = defineCheck({
  meta: {
    id: 'query.pages-disjoint',
    title: { zh: '翻页不重复', en: 'Paging repeats nothing' },
    requirements: ['HT-API-014'],
    level: 'MUST',
    area: 'query',
    docs: {
      zh: '写入23条记录，按每页5条读取，任何记录不得出现两次',
      en: '23 records read in pages of 5 each appear once.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    await context.arrange(
      session,
      Array.from({ length: 23 }, () => building(data)),
    );
    const pages = await readPages(context, session, 'listRecords', {
      type: 'Building',
      division: data.division,
      limit: 5,
    });
    const ids = pages.flat().map(({ id }) => id);
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    context.expect(ids.length > 0, '读到了记录', 'Records were read', { records: ids.length });
    context.expect(repeated.length === 0, '没有重复的记录', 'No record is repeated', { repeated });
  },
});
