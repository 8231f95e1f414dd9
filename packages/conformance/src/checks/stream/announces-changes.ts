import { cloudEventTypes, mediaTypes } from '@hutong/contract';
import { reportEvent } from '../../data/report-event.ts';
import { defineCheck } from '../../engine/check.ts';
import { isAbout } from '../../subject/is-about.ts';

/** A subscriber receives a CloudEvent about an event that is reported. */
export const announcesChanges = defineCheck({
  meta: {
    id: 'stream.announces-changes',
    title: { zh: '变化及时送达', en: 'Changes are announced' },
    requirements: ['HT-API-047'],
    level: 'MUST',
    area: 'stream',
    appliesWhen: ['stream', 'events'],
    docs: {
      zh: '订阅后上报事件，订阅者应收到关于该事件的 CloudEvent',
      en: 'A subscriber receives a CloudEvent about an event that is reported.',
    },
  },
  async run(context) {
    const session = await context.session(['events:read', 'events:write']);
    const stream = await context.openStream(session, { types: [cloudEventTypes.event] });
    context.expect(
      stream.status === 200 && stream.mediaType === mediaTypes.eventStream,
      '应答为事件流',
      'The answer is an event stream',
      { status: stream.status, mediaType: stream.mediaType },
    );
    const event = await reportEvent(context, session);
    const message = await stream.next((each) => isAbout(each, event.id));
    context.expect(message !== undefined, '收到该事件的变化', 'The change of the event is received');
    context.expect(message?.event.type === cloudEventTypes.event, '类型相符', 'It is of the right type', {
      type: message?.event.type,
    });
  },
});
