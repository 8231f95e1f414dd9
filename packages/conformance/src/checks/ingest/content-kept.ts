import { isDeepStrictEqual } from 'node:util';
import { building, device, observation } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { readAll } from '../../subject/read-pages.ts';

/** A record with rare characters, punctuation, decimals and coordinates is read back member by member as written. */
export const contentKept = defineCheck({
  meta: {
    id: 'ingest.content-kept',
    title: { zh: '内容原样读回', en: 'Content is read back as written' },
    requirements: ['HT-API-017', 'HT-API-023'],
    level: 'MUST',
    area: 'ingest',
    docs: {
      zh: '写入含生僻字、标点、小数与经纬度的记录，读回应与写入逐项相同',
      en: 'A record with rare characters, punctuation, decimals and coordinates is read back member by member as written.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read', 'privacy:read']);
    const record = building(data, {
      name: '𠮷祥里·“2号”楼 — A/B\n\u00e9',
      address: '龘靐路〇号 <b>&amp;</b>',
      position: { longitude: 117.300_000_1, latitude: 31.799_999_9, crs: 'CGCS2000' },
    });
    const sensor = device(data);
    const readings = [0.1, 1e-9, 123_456_789.125, -0.5].map((value, index) =>
      observation(data, sensor, { value, observedAt: data.instant(-60_000 + index * 1000) }),
    );
    await context.arrange(session, [record, sensor, ...readings]);
    const read = await session.call('getRecord', { parameters: { id: record.id } });
    const differing = Object.keys(record).filter((member) => !isDeepStrictEqual(read[member], record[member]));
    context.expect(differing.length === 0, '逐项与写入相同', 'Every member is as written', { differing });
    const items = await readAll(context, session, 'listObservations', { device: sensor.id, limit: 100 });
    for (const reading of readings) {
      const value = items.find(({ id }) => id === reading.id)?.['value'];
      context.expect(value === reading['value'], '数值与写入相同', 'The number is as written', {
        written: reading['value'],
        read: value,
      });
    }
  },
});
