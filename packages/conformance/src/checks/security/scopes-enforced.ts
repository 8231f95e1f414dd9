import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { isStored } from '../../subject/is-stored.ts';

/** A token without the scope of an operation is refused with 403 and has no effect. */
export const scopesEnforced = defineCheck({
  meta: {
    id: 'security.scopes-enforced',
    title: { zh: '权限不足不得操作', en: 'Scopes are enforced' },
    requirements: ['HT-API-025'],
    level: 'MUST',
    area: 'security',
    docs: {
      zh: '只读令牌写入、只写令牌读取、无处置权限的令牌上报事件，均应以403拒绝',
      en: 'A token without the scope of an operation is refused with 403 and has no effect.',
    },
  },
  async run(context) {
    const record = building(context.data);
    const reader = await context.session(['records:read']);
    const writer = await context.session(['records:write']);
    const answers = [
      await reader.send('writeRecords', { body: { records: [record] } }),
      await reader.send('listEvents', { query: {} }),
      await reader.send('listTokens', { query: {} }),
      await writer.send('listRecords', { query: { type: 'Building' } }),
    ];
    for (const { status } of answers)
      context.expect(status === 403, '权限不足的请求以403拒绝', 'A request beyond the scopes is refused with 403', {
        status,
      });
    context.expect(!(await isStored(reader, record)), '没有存储', 'Nothing was stored');
  },
});
