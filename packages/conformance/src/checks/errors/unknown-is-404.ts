import { defineCheck } from '../../engine/check.ts';

/** Unknown records, events and tokens are answered 404. */
export const unknownIs404 = defineCheck({
  meta: {
    id: 'errors.unknown-is-404',
    title: { zh: '不存在的资源应答404', en: 'What does not exist is 404' },
    requirements: ['HT-API-011'],
    level: 'MUST',
    area: 'errors',
    docs: {
      zh: '读取不存在的记录、事件与令牌，均应答以404',
      en: 'Unknown records, events and tokens are answered 404.',
    },
  },
  async run(context) {
    const { admin, data } = context;
    const answers = {
      record: await admin.send('getRecord', { parameters: { id: data.id('Building') } }),
      event: await admin.send('getEvent', { parameters: { id: data.id('Event') } }),
      token: await admin.send('revokeToken', { parameters: { id: data.name('no-such-token') } }),
    };
    for (const [what, { status }] of Object.entries(answers))
      context.expect(status === 404, `不存在的资源应答404（${what}）`, `An unknown ${what} is answered 404`, {
        status,
      });
  },
});
