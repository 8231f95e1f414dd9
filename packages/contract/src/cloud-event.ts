import * as z from 'zod';
import { component, note } from './described.ts';

const attributes = new Set(['specversion', 'id', 'source', 'type', 'time', 'subject', 'datacontenttype', 'dataschema']);
const memberNames = /^(?:[a-z0-9]+|data_base64)$/;

/** Whether the value of an extension is one of the types of CloudEvents that JSON has; null is as if it were absent. */
const isExtensionValue = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isInteger(value);

/** CloudEvents 1.0 in structured JSON: the envelope of every message on MQTT and in the event stream. A member that is null is as if it were absent. */
export const cloudEventSchema = z
  .looseObject({
    specversion: z.literal('1.0').meta(note('CloudEvents 版本', 'Version of CloudEvents')),
    id: z.string().min(1).meta(note('消息标识', 'Id of the message')),
    source: z.string().min(1).meta(note('消息来源', 'Where the message comes from')),
    type: z.string().min(1).meta(note('消息类型', 'Type of the message')),
    time: z.iso.datetime({ offset: true }).nullish().meta(note('发生时间', 'When it happened')),
    subject: z.string().nullish().meta(note('所涉记录的标识', 'Id of the record it is about')),
    datacontenttype: z.string().nullish().meta(note('data 的媒体类型', 'Media type of data')),
    dataschema: z.string().nullish().meta(note('data 的模式地址', 'Address of the schema of data')),
    data: z.unknown().optional().meta(note('记录或拒收回执', 'The record, or the rejection')),
    data_base64: z
      .base64()
      .nullish()
      .meta(note('以 Base64 表示的 data', 'The data as bytes in Base64, in place of data')),
  })
  .superRefine((event, context) => {
    if (event.data !== undefined && event.data !== null && typeof event.data_base64 === 'string')
      context.addIssue({ code: 'custom', path: ['data_base64'], message: 'data and data_base64 stand side by side' });
    for (const [name, value] of Object.entries(event)) {
      if (attributes.has(name) || name === 'data' || name === 'data_base64') continue;
      if (!memberNames.test(name))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'names of extensions are lower-case letters and digits',
        });
      else if (!isExtensionValue(value))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'an extension is a text, a whole number or a truth value',
        });
    }
  })
  .meta({
    ...component('CloudEvent', '消息（CloudEvents 1.0）', 'Message (CloudEvents 1.0, structured JSON)'),
    // What the refinement above says, for readers of the schema.
    propertyNames: { pattern: memberNames.source },
    additionalProperties: { type: ['string', 'boolean', 'integer', 'null'] },
    not: {
      required: ['data', 'data_base64'],
      properties: { data: { not: { type: 'null' } }, data_base64: { type: 'string' } },
    },
  });

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
