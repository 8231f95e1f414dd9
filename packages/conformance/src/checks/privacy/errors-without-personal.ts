import { canary, resident } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** A refused resident's personal values are in neither the refusal nor the list of rejections. */
export const errorsWithoutPersonal = defineCheck({
  meta: {
    id: 'privacy.errors-without-personal',
    title: { zh: '错误与回执不含个人信息', en: 'Errors hold no personal values' },
    requirements: ['HT-API-031'],
    level: 'MUST',
    area: 'privacy',
    appliesWhen: ['privacy'],
    docs: {
      zh: '写入含个人信息但有误的居民，拒收结果与拒收清单不得出现原值',
      en: "A refused resident's personal values are in neither the refusal nor the list of rejections.",
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const wrongNumber = `${canary.citizenId.slice(0, 17)}${canary.citizenId.endsWith('1') ? '2' : '1'}`;
    const person = resident(data, { citizenId: wrongNumber, populationType: 'none' });
    const refused = await session.send('writeRecords', { body: { records: [person] } });
    const rejections = await session.send('listRejections', { query: { limit: 1000 } });
    context.expect(JSON.stringify(refused.body).includes('HT1'), '该居民被拒收', 'The resident is refused', {
      status: refused.status,
    });
    const personal = { ...canary, citizenId: wrongNumber };
    for (const [field, value] of Object.entries(personal))
      for (const [where, { body }] of Object.entries({ refused, rejections }))
        context.expect(
          !JSON.stringify(body).includes(value),
          `不出现 ${field} 原值（${where}）`,
          `No raw ${field} (${where})`,
        );
  },
});
