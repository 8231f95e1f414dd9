import { parseDuration } from '@hutong/standard';
import { device, grid, resident } from '../../data/community.ts';
import { absenceTrigger } from '../../data/smoke-alarm.ts';
import { defineCheck } from '../../engine/check.ts';

/** When the door of an elderly person living alone stays shut for the stated time, a warning is raised. */
export const absenceRaisesWarning = defineCheck({
  meta: {
    id: 'events.absence-raises-warning',
    title: { zh: '长时间无读数产生预警', en: 'Absence raises a warning' },
    requirements: ['HT-API-046'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    needs: ['sandboxClock'],
    phase: 'alone',
    docs: {
      zh: '独居老人的门磁上报开门后，拨动沙箱时钟越过规定时间而无新读数，应产生预警',
      en: 'When the door of an elderly person living alone stays shut for the stated time, a warning is raised.',
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read', 'events:read']);
    const person = resident(data);
    const place = grid(data);
    const magnet = device(data, { kind: absenceTrigger.deviceKinds[0], grid: place.id, watches: person.id });
    const opened = data.record('Observation', {
      device: magnet.id,
      property: absenceTrigger.property,
      value: absenceTrigger.value,
      observedAt: data.instant(0),
      quality: 'good',
    });
    await context.arrange(session, [person, place, magnet, opened]);
    const query = { device: magnet.id };
    const early = await session.call('listWarnings', { query });
    context.expect(early.items.length === 0, '规定时间之内没有预警', 'There is no warning before the time', {
      warnings: early.items.length,
    });
    await context.moveClock(parseDuration(absenceTrigger.within ?? 'PT24H') + 60_000);
    const found = await context.eventually(async () => (await session.call('listWarnings', { query })).items[0]);
    const warning = context.present(found, '越过规定时间后产生预警', 'A warning is raised once the time has passed');
    context.expect(warning.kind === absenceTrigger.kind, '预警小类相符', 'It is of the right kind', {
      kind: warning.kind,
    });
  },
});
