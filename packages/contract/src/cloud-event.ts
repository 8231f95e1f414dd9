import * as z from 'zod';
import { component, note } from './described.ts';

/** CloudEvents 1.0 in structured JSON: the envelope of every message on MQTT and in the event stream. */
export const cloudEventSchema = z
  .looseObject({
    specversion: z.literal('1.0').meta(note('CloudEvents 版本', 'Version of CloudEvents')),
    id: z.string().min(1).meta(note('消息标识', 'Id of the message')),
    source: z.string().min(1).meta(note('消息来源', 'Where the message comes from')),
    type: z.string().min(1).meta(note('消息类型', 'Type of the message')),
    time: z.iso.datetime({ offset: true }).optional().meta(note('发生时间', 'When it happened')),
    subject: z.string().optional().meta(note('所涉记录的标识', 'Id of the record it is about')),
    datacontenttype: z.string().optional().meta(note('data 的媒体类型', 'Media type of data')),
    dataschema: z.string().optional().meta(note('data 的模式地址', 'Address of the schema of data')),
    data: z.unknown().meta(note('记录或拒收回执', 'The record, or the rejection')),
  })
  .meta(component('CloudEvent', '消息（CloudEvents 1.0）', 'Message (CloudEvents 1.0, structured JSON)'));

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
