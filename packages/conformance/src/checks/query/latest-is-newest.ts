import { device, observation } from '../../data/community.ts';
import { defineCheck } from '../../engine/check.ts';

/** An older reading that arrives late does not replace the latest value. */
export const latestIsNewest = defineCheck({
  meta: {
    id: 'query.latest-is-newest',
    title: { zh: '最新值不被旧值覆盖', en: 'Latest is the newest' },
    requirements: ['HT-API-018'],
    level: 'MUST',
    area: 'query',
    docs: {
      zh: '先写入较新的观测值，再补传较旧的，最新值应仍为较新的',
      en: 'An older reading that arrives late does not replace the latest value.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const sensor = device(data);
    const newer = observation(data, sensor, { value: 22, observedAt: data.instant(-60_000) });
    const older = observation(data, sensor, { value: 11, observedAt: data.instant(-120_000) });
    await context.arrange(session, [sensor, newer]);
    await context.arrange(session, [older]);
    const { items } = await session.call('listLatest', { query: { device: sensor.id, property: 'temperature' } });
    context.expect(items.length === 1, '该属性只有一条最新值', 'There is one latest value of the property', {
      items: items.length,
    });
    context.expect(items[0]?.['value'] === 22, '最新值为观测时间最晚的一条', 'It is the one observed last', {
      value: items[0]?.['value'],
    });
  },
});
