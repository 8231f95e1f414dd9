import { defineCheck } from '../../engine/check.ts';

/** Every answer of the whole run has the status, media type and content of the contract. */
export const answersKeepContract = defineCheck({
  meta: {
    id: 'wire.answers-keep-contract',
    title: { zh: '所有应答符合契约', en: 'Every answer keeps to the contract' },
    requirements: ['HT-API-052'],
    level: 'MUST',
    area: 'wire',
    phase: 'last',
    docs: {
      zh: '本次检测中收到的每个应答，其状态、媒体类型与内容均应符合接口契约',
      en: 'Every answer of the whole run has the status, media type and content of the contract.',
    },
  },
  async run(context) {
    await context.anonymous.send('getPlatform');
    const { answers, violations } = context.wireReport();
    context.expect(answers > 0, '比对了应答', 'Answers were compared', { answers });
    context.expect(violations.length === 0, '所有应答符合契约', 'Every answer keeps to the contract', {
      answers,
      violations: violations.slice(0, 20),
    });
  },
});
