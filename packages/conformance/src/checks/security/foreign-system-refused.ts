import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { isStored } from '../../subject/is-stored.ts';
import { writeStatusSchema } from '../../subject/write-statuses.ts';

/** A record whose provenance names another system than the token is refused and not stored. */
export const foreignSystemRefused = defineCheck({
  meta: {
    id: 'security.foreign-system-refused',
    title: { zh: '不得冒充其他系统', en: 'No writing for another system' },
    requirements: ['HT-API-028'],
    level: 'MUST',
    area: 'security',
    docs: {
      zh: '以本系统的令牌写入来源为其他系统的记录，应拒收且不存储',
      en: 'A record whose provenance names another system than the token is refused and not stored.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const own = building(data);
    const foreign = building(data, {}, { system: `${data.system}-other` });
    const answer = await session.send('writeRecords', { body: { records: [own, foreign] } });
    const written = writeStatusSchema.safeParse(answer.body);
    const status = written.data?.results[1]?.status;
    context.expect(
      answer.status >= 400 || status === 'rejected',
      '其他系统的记录被拒收',
      'The record of another system is refused',
      {
        http: answer.status,
        status,
      },
    );
    context.expect(!(await isStored(session, foreign)), '没有存储', 'It is not stored');
  },
});
