import { defineCheck } from '../../engine/check.ts';

/** A token works until it is revoked, and is refused with 401 from then on. */
export const revokedTokenRefused = defineCheck({
  meta: {
    id: 'security.revoked-token-refused',
    title: { zh: '吊销的令牌立即失效', en: 'A revoked token stops working' },
    requirements: ['HT-API-026'],
    level: 'MUST',
    area: 'security',
    docs: {
      zh: '签发令牌、使用、吊销，再用应以401拒绝',
      en: 'A token works until it is revoked, and is refused with 401 from then on.',
    },
  },
  async run(context) {
    const session = await context.session(['records:read']);
    const query = { type: 'Building', division: context.data.division };
    const before = await session.send('listRecords', { query });
    context.expect(before.status === 200, '吊销前可用', 'It works before', { status: before.status });
    const revoked = await context.admin.send('revokeToken', { parameters: { id: session.tokenId ?? '' } });
    context.expect(revoked.status === 200, '令牌可吊销', 'The token can be revoked', { status: revoked.status });
    const after = await session.send('listRecords', { query });
    context.expect(after.status === 401, '吊销后以401拒绝', 'It is refused with 401 after', { status: after.status });
  },
});
