import { smokeScene } from '../../data/smoke-alarm.ts';
import { defineCheck } from '../../engine/check.ts';

/** Three alarms of one detector in a row are one warning. */
export const repeatedAlarmsJoin = defineCheck({
  meta: {
    id: 'events.repeated-alarms-join',
    title: { zh: '重复报警归入原预警', en: 'Repeated alarms join' },
    requirements: ['HT-API-045'],
    level: 'SHOULD',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '同一烟感连续上报三次报警，宜只有一个预警',
      en: 'Three alarms of one detector in a row are one warning.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'events:read']);
    const scene = smokeScene(data);
    const again = [1000, 2000].map((later) => ({
      ...scene.alarm,
      id: data.id('Observation'),
      observedAt: data.instant(later - 5000),
    }));
    await context.arrange(session, [scene.grid, scene.device, { ...scene.alarm, observedAt: data.instant(-5000) }]);
    const query = { device: scene.device.id };
    context.needed(
      await context.eventually(async () => (await session.call('listWarnings', { query })).items[0]),
      '没有产生预警',
      'No warning was raised',
    );
    for (const alarm of again) await context.arrange(session, [alarm]);
    const { items } = await session.call('listWarnings', { query });
    context.expect(items.length === 1, '只有一个预警', 'There is one warning', { warnings: items.length });
  },
});
