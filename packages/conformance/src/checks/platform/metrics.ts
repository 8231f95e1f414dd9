import { defineCheck } from '../../engine/check.ts';

/** /metrics answers with metrics in the OpenMetrics text format. */
export const metrics = defineCheck({
  meta: {
    id: 'platform.metrics',
    title: { zh: '运行指标', en: 'Metrics' },
    requirements: ['HT-API-055'],
    level: 'SHOULD',
    area: 'platform',
    docs: {
      zh: '读取 /metrics，应为 OpenMetrics 或 Prometheus 文本',
      en: '/metrics answers with metrics in the OpenMetrics text format.',
    },
  },
  async run(context) {
    const { status, body } = await context.admin.get('/metrics');
    context.expect(status === 200, '/metrics 应答200', '/metrics answers 200', { status });
    const text = typeof body === 'string' ? body : '';
    context.expect(/^# (TYPE|HELP) \S+/m.test(text), '为 OpenMetrics 文本', 'It is OpenMetrics text');
  },
});
