import { channels, topicOf } from '@hutong/contract';
import { building } from '../../data/community.ts';
import { recordEvent } from '../../data/record-event.ts';
import { defineCheck } from '../../engine/check.ts';
import { isStored } from '../../subject/is-stored.ts';
import { connected } from '../../engine/connected.ts';

/** A bad record published over MQTT is reported on the rejection topic with its issues. */
export const rejectionsAnnounced = defineCheck({
  meta: {
    id: 'mqtt.rejections-announced',
    title: { zh: 'MQTT 拒收有回执', en: 'Refusals over MQTT are announced' },
    requirements: ['HT-API-050'],
    level: 'MUST',
    area: 'mqtt',
    appliesWhen: ['mqtt'],
    docs: {
      zh: '经 MQTT 发布有误的记录，应在拒收主题收到回执，写明问题',
      en: 'A bad record published over MQTT is reported on the rejection topic with its issues.',
    },
  },
  async run(context) {
    const { data } = context;
    const { session, link } = await connected(context);
    const topic = topicOf(channels.rejections, session.system);
    context.expect(await link.subscribe(topic), '可订阅拒收主题', 'The rejection topic can be subscribed to');
    const record = building(data, { name: undefined });
    await link.publish(topicOf(channels.ingest, session.system), recordEvent(record));
    const message = await link.next((each) => each.topic === topic && each.payload.includes(record.id));
    const rejection = context.present(message, '收到该记录的拒收回执', 'The refusal of the record is received');
    context.expect(rejection.payload.includes('HT1'), '回执写明问题代码', 'It states the code of the issue');
    context.expect(!(await isStored(session, record)), '没有存储', 'It is not stored');
  },
});
