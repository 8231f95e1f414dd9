import { building, device } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { isStored } from '../../subject/is-stored.ts';
import { writeStatusSchema } from '../../subject/write-statuses.ts';

/** Records with a missing field, an unknown code, an impossible date or an unknown field are refused and not stored. */
export const invalidRefused = defineCheck({
  meta: {
    id: 'ingest.invalid-refused',
    title: { zh: '拒收不合规记录', en: 'Records against the standard are refused' },
    requirements: ['HT-API-002'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '写入缺少必填字段、代码不存在、日期不存在、字段未知的记录，均应拒收且读不到',
      en: 'Records with a missing field, an unknown code, an impossible date or an unknown field are refused and not stored.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const wrong = [
      building(data, { name: undefined }),
      device(data, { kind: 'no-such-kind' }),
      device(data, { installedOn: '2026-02-30' }),
      building(data, { colour: 'red' }),
      building(data, { floors: 'many' }),
    ];
    const sent = await session.send('writeRecords', { body: { records: wrong } });
    const { results } = context.present(
      writeStatusSchema.safeParse(sent.body).data,
      '应答逐条给出结果',
      'The answer has a result per record',
      { status: sent.status },
    );
    context.expect(
      results.length === wrong.length && results.every(({ status }) => status === 'rejected'),
      '五条不合规记录均被拒收',
      'All five records are rejected',
      { statuses: results.map(({ status }) => status) },
    );
    for (const record of wrong) {
      const stored = await isStored(session, record);
      context.expect(!stored, '拒收的记录没有存储', 'A refused record is not stored');
    }
  },
});
