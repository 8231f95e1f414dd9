import { device, observation } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';
import { readAll } from '../../subject/read-pages.ts';

/** A query by time includes the reading at its start and not the one at its end. */
export const historyWindow = defineCheck({
  meta: {
    id: 'query.history-window',
    title: { zh: '时间范围含起点不含终点', en: 'The window includes its start and excludes its end' },
    requirements: ['HT-API-020'],
    level: 'MUST',
    area: 'query',
    docs: {
      zh: '按时间范围查询，应含起点的观测值而不含终点的',
      en: 'A query by time includes the reading at its start and not the one at its end.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const sensor = device(data);
    const times = [-180_000, -120_000, -60_000].map((offset) => data.instant(offset));
    const readings = times.map((observedAt, value) => observation(data, sensor, { value, observedAt }));
    await context.arrange(session, [sensor, ...readings]);
    const [from = '', , to = ''] = times;
    const items = await readAll(context, session, 'listObservations', { device: sensor.id, from, to, limit: 100 });
    const ids = new Set(items.map(({ id }) => id));
    context.expect(ids.has(readings[0]?.id ?? ''), '含起点的观测值', 'The reading at the start is in');
    context.expect(ids.has(readings[1]?.id ?? ''), '含其间的观测值', 'The reading in between is in');
    context.expect(!ids.has(readings[2]?.id ?? ''), '不含终点的观测值', 'The reading at the end is not');
  },
});
