import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** A page holds at most limit items, and a bad cursor is refused with HT5014. */
export const limitAndCursor = defineCheck({
  meta: {
    id: 'query.limit-and-cursor',
    title: { zh: '每页条数与游标', en: 'Page size and cursor' },
    requirements: ['HT-API-015'],
    level: 'MUST',
    area: 'query',
    docs: {
      zh: '每页条目不得多于 limit；无效的游标应以 HT5014 拒绝',
      en: 'A page holds at most limit items, and a bad cursor is refused with HT5014.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    await context.arrange(
      session,
      Array.from({ length: 7 }, () => building(data)),
    );
    const page = await session.call('listRecords', { query: { type: 'Building', division: data.division, limit: 3 } });
    context.expect(page.items.length === 3, '每页为3条', 'The page holds 3 items', { items: page.items.length });
    const cursor = 'not-a-cursor!';
    const refused = await session.send('listRecords', { query: { type: 'Building', cursor } });
    context.expect(refused.status === 400, '无效的游标应答400', 'A bad cursor is answered 400', {
      status: refused.status,
    });
    const code = (refused.body as { code?: unknown } | null)?.code;
    context.expect(code === 'HT5014', '代码为 HT5014', 'The code is HT5014', { code });
  },
});
