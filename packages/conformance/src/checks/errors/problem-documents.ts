import { problemMediaType, problemSchema } from '@hutong/contract';
import { defineCheck } from '../../engine/check.ts';

/** Answers to broken JSON, an unsupported media type and a bad cursor are problem documents with all their parts. */
export const problemDocuments = defineCheck({
  meta: {
    id: 'errors.problem-documents',
    title: { zh: '错误应答为问题文档', en: 'Errors are problem documents' },
    requirements: ['HT-API-010'],
    level: 'MUST',
    area: 'errors',
    docs: {
      zh: '发送残缺的 JSON、不支持的内容类型与无效的游标，应答均应为 application/problem+json 且要素齐全',
      en: 'Answers to broken JSON, an unsupported media type and a bad cursor are problem documents with all their parts.',
    },
  },
  async run(context) {
    const answers = [
      await context.admin.send('writeRecords', { rawBody: '{"records":' }),
      await context.admin.send('writeRecords', { rawBody: 'id,type', mediaType: 'text/csv' }),
      await context.admin.send('listRecords', { query: { type: 'Building', cursor: 'not-a-cursor!' } }),
    ];
    for (const { status, mediaType, body } of answers) {
      context.expect(status >= 400, '以错误状态应答', 'The status is an error', { status });
      context.expect(
        mediaType === problemMediaType,
        '媒体类型为 application/problem+json',
        'The media type is application/problem+json',
        { status, mediaType },
      );
      const problem = problemSchema.safeParse(body);
      context.expect(problem.success, '要素齐全', 'All parts are there', { status });
      context.expect(
        problem.data?.status === status,
        '文档中的状态与应答一致',
        'The document states the status of the answer',
        {
          status,
          stated: problem.data?.status,
        },
      );
    }
  },
});
