import { defineCheck } from '../../engine/check.ts';

/** After a token is created, no answer holds its secret again. */
export const secretShownOnce = defineCheck({
  meta: {
    id: 'security.secret-shown-once',
    title: { zh: '令牌明文只给一次', en: 'The secret is shown once' },
    requirements: ['HT-API-058'],
    level: 'MUST',
    area: 'security',
    docs: {
      zh: '签发令牌后查询令牌清单，任何应答不得再包含其明文',
      en: 'After a token is created, no answer holds its secret again.',
    },
  },
  async run(context) {
    const session = await context.session(['records:read']);
    const secret = context.present(session.token, '签发时给出明文', 'The secret is in the answer that creates it');
    const listed = await context.admin.send('listTokens', { query: { limit: 1000 } });
    context.expect(listed.status === 200, '令牌清单可查询', 'Tokens can be listed', { status: listed.status });
    context.expect(!JSON.stringify(listed.body).includes(secret), '清单不含明文', 'The list does not hold the secret');
  },
});
