import { defineCheck } from '../../engine/check.ts';

/** /healthz and /readyz answer 200 without a token. */
export const health = defineCheck({
  meta: {
    id: 'platform.health',
    title: { zh: '健康与就绪', en: 'Health and readiness' },
    requirements: ['HT-API-053'],
    level: 'MUST',
    area: 'platform',
    docs: {
      zh: '读取 /healthz 与 /readyz，均应答以200',
      en: '/healthz and /readyz answer 200 without a token.',
    },
  },
  async run(context) {
    for (const path of ['/healthz', '/readyz']) {
      const { status } = await context.anonymous.get(path);
      context.expect(status === 200, `${path} 应答200`, `${path} answers 200`, { status });
    }
  },
});
