import { readEvent, reportEvent } from '../../data/report-event.ts';
import { smokeKind } from '../../data/smoke-alarm.ts';
import { defineCheck } from '../../engine/check.ts';

/** An event reported without a grade is in the state reported with the default grade of its kind. */
export const reportDefaults = defineCheck({
  meta: {
    id: 'events.report-defaults',
    title: { zh: '上报事件的初始状态', en: 'A reported event starts right' },
    requirements: ['HT-API-033'],
    level: 'MUST',
    area: 'events',
    appliesWhen: ['events'],
    docs: {
      zh: '不带等级上报事件，应为 reported 状态，等级取该小类的默认等级',
      en: 'An event reported without a grade is in the state reported with the default grade of its kind.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const event = await reportEvent(context, session);
    context.expect(event.state === 'reported', '状态为 reported', 'The state is reported', { state: event.state });
    context.expect(event.grade === smokeKind.grade, '等级为默认等级', 'The grade is the default of the kind', {
      grade: event.grade,
    });
    const graded = await reportEvent(context, session, { grade: '04' }, 'graded');
    context.expect(graded.grade === '04', '给出的等级得到采用', 'A stated grade is taken', { grade: graded.grade });
    const read = await readEvent(session, event.id);
    context.expect(read.event.state === 'reported', '读回为 reported', 'It is read as reported', {
      state: read.event.state,
    });
  },
});
