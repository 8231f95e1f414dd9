import { smokeScene, smokeTrigger } from '../../data/smoke-alarm.ts';
import { defineCheck } from '../../engine/check.ts';

/** An alarm of a smoke detector raises a warning of its kind that names the reading as evidence. */
export const triggerRaisesWarning = defineCheck({
  meta: {
    id: 'events.trigger-raises-warning',
    title: { zh: '触发规则产生预警', en: 'A trigger raises a warning' },
    requirements: ['HT-API-043'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '烟感上报报警，应产生对应小类的预警，并以该观测值为依据',
      en: 'An alarm of a smoke detector raises a warning of its kind that names the reading as evidence.',
    },
  },
  async run(context) {
    const session = await context.session(['records:write', 'events:read']);
    const scene = smokeScene(context.data);
    await context.arrange(session, [scene.grid, scene.device, scene.alarm]);
    const found = await context.eventually(async () => {
      const { items } = await session.call('listWarnings', { query: { device: scene.device.id } });
      return items[0];
    });
    const warning = context.present(found, '产生了预警', 'A warning is raised');
    context.expect(warning.kind === smokeTrigger.kind, '预警小类相符', 'It is of the right kind', {
      kind: warning.kind,
    });
    context.expect(
      warning.evidence?.includes(scene.alarm.id) === true,
      '以该观测值为依据',
      'It names the reading as evidence',
      { evidence: warning.evidence },
    );
  },
});
