import { channels, topicOf } from '@hutong/contract';
import { building } from '../../data/community.ts';
import { recordEvent } from '../../data/record-event.ts';
import { defineCheck } from '../../engine/check.ts';
import { connected } from '../../engine/connected.ts';

/** A record published over MQTT can be read as soon as its PUBACK is there. */
export const acknowledgedDurable = defineCheck({
  meta: {
    id: 'mqtt.acknowledged-durable',
    title: { zh: 'MQTT 已确认即已存储', en: 'Acknowledged over MQTT is durable' },
    requirements: ['HT-API-049'],
    level: 'MUST',
    area: 'mqtt',
    appliesWhen: ['mqtt'],
    docs: {
      zh: '经 MQTT 发布记录，收到 PUBACK 后应立即可读回',
      en: 'A record published over MQTT can be read as soon as its PUBACK is there.',
    },
  },
  async run(context) {
    const { data } = context;
    const { session, link } = await connected(context);
    const records = [building(data), building(data), building(data)];
    for (const record of records) {
      const acknowledged = await link.publish(topicOf(channels.ingest, session.system), recordEvent(record));
      context.expect(acknowledged, '收到 PUBACK', 'The PUBACK is there');
      const { status } = await session.send('getRecord', { parameters: { id: record.id } });
      context.expect(status === 200, '确认后即可读回', 'The record can be read', { status });
    }
  },
});
