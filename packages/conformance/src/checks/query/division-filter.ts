import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { readAll } from '../../subject/read-pages.ts';

/** A query by community gives its records only, a query by the division above gives both. */
export const divisionFilter = defineCheck({
  meta: {
    id: 'query.division-filter',
    title: { zh: '按区划查询', en: 'Query by division' },
    requirements: ['HT-API-016'],
    level: 'MUST',
    area: 'query',
    docs: {
      zh: '在两个区划写入记录，按社区查询只得其一，按上级区划查询得到全部',
      en: 'A query by community gives its records only, a query by the division above gives both.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const here = building(data);
    const there = building(data, {}, { division: data.otherDivision });
    await context.arrange(session, [here, there]);
    const idsIn = async (division: string): Promise<Set<string>> => {
      const items = await readAll(context, session, 'listRecords', { type: 'Building', division, limit: 1000 });
      return new Set(items.map(({ id }) => id));
    };
    const inside = await idsIn(data.division);
    context.expect(inside.has(here.id), '查到本区划的记录', 'The record of the division is found');
    context.expect(!inside.has(there.id), '不含其他区划的记录', 'The record of another division is not');
    const street = `${data.division.slice(0, 9)}000`;
    context.expect(
      (await idsIn(street)).has(here.id),
      '按街道查询包含其社区',
      'A query by street includes its communities',
      {
        street,
      },
    );
  },
});
