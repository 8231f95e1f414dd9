import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { isStored } from '../../subject/is-stored.ts';

/** Broken JSON is answered 400, an unsupported media type 415, and neither stores anything. */
export const badBodiesRefused = defineCheck({
  meta: {
    id: 'errors.bad-bodies-refused',
    title: { zh: '拒绝无法解析的请求体', en: 'Bad bodies are refused' },
    requirements: ['HT-API-012'],
    level: 'MUST',
    area: 'errors',
    docs: {
      zh: '发送残缺的 JSON 应答400，发送不支持的内容类型应答415，均不存储',
      en: 'Broken JSON is answered 400, an unsupported media type 415, and neither stores anything.',
    },
  },
  async run(context) {
    const session = await context.session(['records:write', 'records:read']);
    const record = building(context.data);
    const whole = JSON.stringify({ records: [record] });
    const broken = await session.send('writeRecords', { rawBody: whole.slice(0, -1) });
    context.expect(broken.status === 400, '残缺的 JSON 应答400', 'Broken JSON is answered 400', {
      status: broken.status,
    });
    const foreign = await session.send('writeRecords', { rawBody: whole, mediaType: 'text/csv' });
    context.expect(foreign.status === 415, '不支持的内容类型应答415', 'An unsupported media type is answered 415', {
      status: foreign.status,
    });
    context.expect(!(await isStored(session, record)), '没有存储', 'Nothing was stored');
  },
});
