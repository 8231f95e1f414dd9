import { canary, resident } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** With privacy:read a resident is read as it was written. */
export const revealedWithScope = defineCheck({
  meta: {
    id: 'privacy.revealed-with-scope',
    title: { zh: '持权限可读原值', en: 'Revealed with the scope' },
    requirements: ['HT-API-030'],
    level: 'MUST',
    area: 'privacy',
    appliesWhen: ['privacy'],
    docs: {
      zh: '持 privacy:read 权限读取居民，应得到写入的原值',
      en: 'With privacy:read a resident is read as it was written.',
    },
  },
  async run(context) {
    const session = await context.session(['records:write', 'records:read', 'privacy:read']);
    const person = resident(context.data);
    await context.arrange(session, [person]);
    const read = await session.call('getRecord', { parameters: { id: person.id } });
    for (const [field, value] of Object.entries(canary))
      context.expect(read[field] === value, `${field} 为原值`, `${field} is as written`);
  },
});
