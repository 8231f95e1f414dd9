import { isDeepStrictEqual } from 'node:util';
import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** The extensions of a record are read back as they were written. */
export const extensionsKept = defineCheck({
  meta: {
    id: 'ingest.extensions-kept',
    title: { zh: '扩展字段原样保留', en: 'Extensions are kept' },
    requirements: ['HT-API-022'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '写入带 extensions 的记录，读回应与写入相同',
      en: 'The extensions of a record are read back as they were written.',
    },
  },
  async run(context) {
    const session = await context.session(['records:write', 'records:read', 'privacy:read']);
    const extensions = { 'x-lift-count': 2, note: '检测', nested: { list: [1, 'two', null, true] } };
    const record = building(context.data, { extensions });
    await context.arrange(session, [record]);
    const read = await session.call('getRecord', { parameters: { id: record.id } });
    context.expect(
      isDeepStrictEqual(read['extensions'], extensions),
      '读回的扩展字段与写入相同',
      'The extensions are read as written',
      { present: read['extensions'] !== undefined },
    );
  },
});
