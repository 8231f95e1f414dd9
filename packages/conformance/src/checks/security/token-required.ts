import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { isStored } from '../../subject/is-stored.ts';

/** Reading and writing without a token or with a made-up one is refused with 401 and stores nothing. */
export const tokenRequired = defineCheck({
  meta: {
    id: 'security.token-required',
    title: { zh: '没有令牌不得访问', en: 'No token, no access' },
    requirements: ['HT-API-024'],
    level: 'MUST',
    area: 'security',
    docs: {
      zh: '不带令牌、带伪造令牌读写，均应以401拒绝且不存储；平台信息、健康检查与接口文档除外',
      en: 'Reading and writing without a token or with a made-up one is refused with 401 and stores nothing.',
    },
  },
  async run(context) {
    const record = building(context.data);
    const forged = context.sessionWith('no-such-token');
    for (const session of [context.anonymous, forged]) {
      const answers = [
        await session.send('listRecords', { query: { type: 'Building' } }),
        await session.send('listEvents', { query: {} }),
        await session.send('writeRecords', { body: { records: [record] } }),
      ];
      for (const { status } of answers)
        context.expect(
          status === 401,
          '没有有效令牌的请求以401拒绝',
          'A request without a valid token is refused with 401',
          {
            status,
          },
        );
    }
    context.expect(!(await isStored(context.admin, record)), '没有存储', 'Nothing was stored');
  },
});
