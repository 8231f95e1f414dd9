import * as z from 'zod';

/** CloudEvents 1.0 in structured JSON: the envelope of every message on MQTT and in the event stream. */
export const cloudEventSchema = z
  .looseObject({
    specversion: z.literal('1.0'),
    id: z.string().min(1),
    source: z.string().min(1),
    type: z.string().min(1),
    time: z.iso.datetime({ offset: true }).optional(),
    subject: z.string().optional(),
    datacontenttype: z.string().optional(),
    dataschema: z.string().optional(),
    data: z.unknown(),
  })
  .meta({ id: 'CloudEvent', title: 'CloudEvent', description: 'CloudEvents 1.0, structured JSON' });

/** A message on MQTT or in the event stream. */
export type CloudEvent = z.infer<typeof cloudEventSchema>;

/** CloudEvent types that HuTong uses. */
export const cloudEventTypes = {
  /** One record to take in; `data` is the record. */
  record: 'dev.hutong.record',
  warning: 'dev.hutong.warning',
  event: 'dev.hutong.event',
  action: 'dev.hutong.event-action',
  rejection: 'dev.hutong.rejection',
} as const;
