import { defineCheck } from '../../engine/check.ts';

/** A token that was issued for a minute is refused with 401 once the minute is over. */
export const expiredTokenRefused = defineCheck({
  meta: {
    id: 'security.expired-token-refused',
    title: { zh: '过期的令牌失效', en: 'An expired token stops working' },
    requirements: ['HT-API-027'],
    level: 'MUST',
    area: 'security',
    needs: ['sandboxClock'],
    phase: 'alone',
    docs: {
      zh: '签发有效期一分钟的令牌，拨动沙箱时钟越过有效期，再用应以401拒绝',
      en: 'A token that was issued for a minute is refused with 401 once the minute is over.',
    },
  },
  async run(context) {
    const session = await context.session(['records:read'], { expiresAt: context.data.instant(60_000) });
    const query = { type: 'Building', division: context.data.division };
    const before = await session.send('listRecords', { query });
    context.expect(before.status === 200, '有效期内可用', 'It works before it expires', { status: before.status });
    await context.moveClock(62_000);
    const after = await session.send('listRecords', { query });
    context.expect(after.status === 401, '过期后以401拒绝', 'It is refused with 401 after', { status: after.status });
  },
});
