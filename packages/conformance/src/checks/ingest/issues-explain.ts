import { device } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** Each issue of a refused record has a code, a pointer to the field, and message and fix in both languages. */
export const issuesExplain = defineCheck({
  meta: {
    id: 'ingest.issues-explain',
    title: { zh: '拒收原因指明位置与改法', en: 'Refusals say where and what to do' },
    requirements: ['HT-API-003'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '写入有误的记录，每个问题应给出代码、指向字段的 JSON 指针、中英文说明与改法',
      en: 'Each issue of a refused record has a code, a pointer to the field, and message and fix in both languages.',
    },
  },
  async run(context) {
    const session = await context.session(['records:write']);
    const record = device(context.data, { kind: 'no-such-kind' });
    const { results } = await session.call('writeRecords', { body: { records: [record] } });
    const issues = results[0]?.issues ?? [];
    context.expect(issues.length > 0, '拒收结果带有问题清单', 'The refusal lists its issues');
    const issue = context.present(
      issues.find(({ pointer }) => pointer.endsWith('/kind')),
      '有一个问题以 JSON 指针指向 kind',
      'One issue points at kind',
      { pointers: issues.map(({ pointer }) => pointer) },
    );
    context.expect(/^HT\d{4}$/.test(issue.code), '问题带有稳定代码', 'The issue has a stable code', {
      code: issue.code,
    });
    const texts = [issue.message.zh, issue.message.en, issue.fix?.zh, issue.fix?.en];
    context.expect(
      texts.every((text) => text !== undefined && text !== ''),
      '说明与改法有中英文',
      'Message and fix are in both languages',
    );
  },
});
