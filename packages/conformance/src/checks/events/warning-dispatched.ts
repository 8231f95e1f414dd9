import { readEvent } from '../../data/report-event.ts';
import { smokeKind, smokeScene } from '../../data/smoke-alarm.ts';
import { defineCheck } from '../../engine/check.ts';

/** The warning becomes an event that is dispatched to the first worker of the device's grid with the role of the kind. */
export const warningDispatched = defineCheck({
  meta: {
    id: 'events.warning-dispatched',
    title: { zh: '预警转为事件并派遣', en: 'A warning is dispatched' },
    requirements: ['HT-API-044'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '烟感报警后，应有事件派遣给设备所属网格中对应角色的第一名人员',
      en: "The warning becomes an event that is dispatched to the first worker of the device's grid with the role of the kind.",
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'events:read']);
    const scene = smokeScene(data);
    const staff = scene.grid['staff'] as readonly { staffId: string; role: string }[];
    const responsible = staff.find(({ role }) => role === smokeKind.role)?.staffId ?? '';
    await context.arrange(session, [scene.grid, scene.device, scene.alarm]);
    const found = await context.eventually(async () => {
      const { items } = await session.call('listEvents', { query: { assignee: responsible } });
      return items[0];
    });
    const event = context.present(found, '事件已派遣给责任人', 'An event is dispatched to the responsible worker', {
      assignee: responsible,
    });
    context.expect(event.state === 'dispatched', '状态为 dispatched', 'The state is dispatched', {
      state: event.state,
    });
    context.expect(event.kind === smokeKind.code, '事件小类相符', 'It is of the right kind', { kind: event.kind });
    context.expect(event.device === scene.device.id, '写明设备', 'It names the device', { device: event.device });
    const { actions } = await readEvent(session, event.id);
    for (const action of ['accept', 'dispatch'])
      context.expect(
        actions.some((each) => each.action === action && each.role === 'system'),
        `平台以系统角色记录 ${action}`,
        `The platform records ${action} as system`,
        { actions: actions.map((each) => each.action) },
      );
  },
});
