import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { writeStatusSchema } from '../../subject/write-statuses.ts';

/** A mixed batch is answered with one result per record in order, and counts that agree. */
export const countsAgree = defineCheck({
  meta: {
    id: 'ingest.counts-agree',
    title: { zh: '计数与逐条结果相符', en: 'Counts agree with the results' },
    requirements: ['HT-API-005'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '写入新建、未变与有误的记录各若干，结果应按输入顺序给出，各项计数与结果相符',
      en: 'A mixed batch is answered with one result per record in order, and counts that agree.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write']);
    const known = building(data);
    await context.arrange(session, [known]);
    const records = [building(data), known, building(data, { name: undefined }), building(data), building(data)];
    const sent = await session.send('writeRecords', { body: { records } });
    const answer = context.present(
      writeStatusSchema.safeParse(sent.body).data,
      '应答逐条给出结果',
      'The answer has a result per record',
      { status: sent.status },
    );
    context.expect(
      answer.results.length === records.length && answer.results.every(({ index }, at) => index === at),
      '结果按输入顺序逐条给出',
      'There is one result per record, in order',
      { indexes: answer.results.map(({ index }) => index) },
    );
    for (const status of ['created', 'updated', 'unchanged', 'rejected'] as const) {
      const counted = answer.results.filter((result) => result.status === status).length;
      context.expect(
        answer[status] === counted,
        `${status} 的计数与逐条结果相符`,
        `The count of ${status} agrees with the results`,
        { stated: answer[status], counted },
      );
    }
  },
});
