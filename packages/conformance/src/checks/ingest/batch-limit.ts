import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { isStored } from '../../subject/is-stored.ts';

/** A batch of one record more than the limit is refused whole with 413, and nothing of it is stored. */
export const batchLimit = defineCheck({
  meta: {
    id: 'ingest.batch-limit',
    title: { zh: '批量上限', en: 'Batch limit' },
    requirements: ['HT-API-009'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '写入比上限多一条的批次，应整体以413拒绝，且一条都不存储',
      en: 'A batch of one record more than the limit is refused whole with 413, and nothing of it is stored.',
    },
  },
  async run(context) {
    const { data } = context;
    const { maximumBatch } = await context.anonymous.call('getPlatform', {});
    const session = await context.session(['records:write', 'records:read']);
    const first = building(data);
    const records = [first, ...Array.from({ length: maximumBatch }, () => building(data))];
    const answer = await session.send('writeRecords', { body: { records } });
    context.expect(answer.status === 413, '以413拒绝', 'It is refused with 413', { status: answer.status });
    context.expect(!(await isStored(session, first)), '没有存储其中的记录', 'None of its records is stored');
  },
});
