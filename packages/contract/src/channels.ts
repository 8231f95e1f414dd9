import type { BilingualText } from '@hutong/standard';
import * as z from 'zod';
import { cloudEventSchema } from './cloud-event.ts';
import { maximumBatch } from './operations/records.ts';

/** One MQTT channel of the platform, as data. */
export interface Channel {
  readonly id: string;
  /** Topic with `{name}` placeholders. */
  readonly topic: string;
  /** Seen from a vendor: `send` publishes to the platform, `receive` subscribes. */
  readonly direction: 'send' | 'receive';
  readonly qos: 0 | 1;
  readonly title: BilingualText;
  readonly description: BilingualText;
  readonly payload: z.ZodType;
}

/** The platform's MQTT channels. User name is the token's system, password its secret. */
export const channels = {
  ingest: {
    id: 'ingest',
    topic: 'hutong/v1/{system}/records',
    direction: 'send',
    qos: 1,
    title: { zh: '上报记录', en: 'Send records' },
    description: {
      zh: '负载为一个 CloudEvent 或其数组（至多1000条），data 为记录；PUBACK 表示已持久化',
      en: 'Payload is one CloudEvent or an array of up to 1,000, whose data is a record; PUBACK means it is durable',
    },
    payload: z.union([cloudEventSchema, z.array(cloudEventSchema).min(1).max(maximumBatch)]),
  },
  rejections: {
    id: 'rejections',
    topic: 'hutong/v1/{system}/rejections',
    direction: 'receive',
    qos: 1,
    title: { zh: '拒收回执', en: 'Rejections' },
    description: { zh: '被拒收的输入及其原因', en: 'Input that was refused, and why' },
    payload: cloudEventSchema,
  },
} as const satisfies Record<string, Channel>;

/** Topic of a channel for one system. */
export const topicOf = (channel: Channel, system: string): string => channel.topic.replace('{system}', system);
