import { building } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** Valid records sent as JSON and as NDJSON are created and can be read back. */
export const jsonAndNdjson = defineCheck({
  meta: {
    id: 'ingest.json-and-ndjson',
    title: { zh: 'JSON 与 NDJSON 写入结果相同', en: 'JSON and NDJSON have the same outcome' },
    requirements: ['HT-API-001'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '分别以 JSON 与 NDJSON 写入合规记录，均应为 created 并可读回',
      en: 'Valid records sent as JSON and as NDJSON are created and can be read back.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    for (const mediaType of ['application/json', 'application/x-ndjson']) {
      const records = [building(data), building(data)];
      const { results } = await session.call('writeRecords', { body: { records }, mediaType });
      context.expect(
        results.length === 2 && results.every(({ status }) => status === 'created'),
        `${mediaType} 写入两条均为 created`,
        `Both records sent as ${mediaType} are created`,
        { statuses: results.map(({ status }) => status) },
      );
      for (const record of records) {
        const read = await session.send('getRecord', { parameters: { id: record.id } });
        context.expect(read.status === 200, '写入的记录可读回', 'The record can be read back', { status: read.status });
      }
    }
  },
});
