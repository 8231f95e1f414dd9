import { device, observation } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { readAll } from '../../subject/read-pages.ts';

/** Readings written out of order are listed in ascending order of observation time. */
export const historyOrdered = defineCheck({
  meta: {
    id: 'query.history-ordered',
    title: { zh: '历史观测值按时间升序', en: 'History is in order' },
    requirements: ['HT-API-019'],
    level: 'MUST',
    area: 'query',
    docs: {
      zh: '乱序写入观测值，查询结果应按观测时间升序且齐全',
      en: 'Readings written out of order are listed in ascending order of observation time.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const sensor = device(data);
    const minutes = [3, 1, 5, 2, 4];
    const readings = minutes.map((minute) =>
      observation(data, sensor, { value: minute, observedAt: data.instant(-600_000 + minute * 60_000) }),
    );
    await context.arrange(session, [sensor, ...readings]);
    const items = await readAll(context, session, 'listObservations', { device: sensor.id, limit: 100 });
    const values = items.map(({ value }) => value);
    context.expect(values.length === minutes.length, '观测值齐全', 'All readings are there', { values });
    context.expect(
      values.every((value, index) => value === index + 1),
      '按观测时间升序',
      'They are in ascending order of time',
      { values },
    );
  },
});
