import { reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';
import { isAbout } from '../../subject/is-about.ts';

/** A subscriber that returns with Last-Event-ID receives what happened in between. */
export const resumes = defineCheck({
  meta: {
    id: 'stream.resumes',
    title: { zh: '断线续传', en: 'The stream resumes' },
    requirements: ['HT-API-048'],
    level: 'SHOULD',
    area: 'stream',
    appliesWhen: ['stream', 'events'],
    docs: {
      zh: '断开期间上报事件，以 Last-Event-ID 重新订阅，宜收到其间的变化',
      en: 'A subscriber that returns with Last-Event-ID receives what happened in between.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const before = await context.openStream(session);
    const first = await reportEvent(context, session, {}, 'first');
    const seen = await before.next((each) => isAbout(each, first.id));
    const lastEventId = context.needed(seen?.id, '没有收到带标识的变化', 'No change with an id was received');
    await before.close();
    const missed = await reportEvent(context, session, {}, 'missed');
    const after = await context.openStream(session, { lastEventId });
    const message = await after.next((each) => isAbout(each, missed.id));
    context.expect(message !== undefined, '收到断开期间的变化', 'What happened in between is received');
  },
});
