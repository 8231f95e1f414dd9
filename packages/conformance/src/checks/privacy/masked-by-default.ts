import { canary, device, resident } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** Without privacy:read no personal value of a resident or device is in any answer. */
export const maskedByDefault = defineCheck({
  meta: {
    id: 'privacy.masked-by-default',
    title: { zh: '默认脱敏', en: 'Masked by default' },
    requirements: ['HT-API-029'],
    level: 'MUST',
    area: 'privacy',
    appliesWhen: ['privacy'],
    docs: {
      zh: '写入带个人信息的居民与设备，无 privacy:read 权限读取时，任何个人信息原值不得出现',
      en: 'Without privacy:read no personal value of a resident or device is in any answer.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const person = resident(data);
    const button = device(data, { kind: 'sos-button', watches: person.id });
    await context.arrange(session, [person, button]);
    const one = await session.call('getRecord', { parameters: { id: person.id } });
    const list = await session.call('listRecords', {
      query: { type: 'Resident', division: data.division, limit: 1000 },
    });
    const watching = await session.call('getRecord', { parameters: { id: button.id } });
    context.expect(one.id === person.id, '读到该居民', 'The resident is read');
    for (const [field, value] of Object.entries(canary))
      for (const [where, seen] of Object.entries({ one, list }))
        context.expect(
          !JSON.stringify(seen).includes(value),
          `不出现 ${field} 原值（${where}）`,
          `No raw ${field} in the answer (${where})`,
        );
    context.expect(one['sex'] !== person['sex'], '不出现 sex 原值', 'No raw sex in the answer');
    context.expect(one['livesAlone'] !== true, '不出现 livesAlone 原值', 'No raw livesAlone in the answer');
    context.expect(
      watching['watches'] !== person.id,
      '不出现守护对象原值',
      'The person whom a device looks after is hidden',
    );
  },
});
