import * as z from 'zod';
import { note } from '../described.ts';
import { cloudEventSchema } from '../cloud-event.ts';
import { defineOperation } from '../operation.ts';

/** Stream warnings and event changes: `GET /v1/stream`. */
export const streamChanges = defineOperation({
  id: 'streamChanges',
  method: 'get',
  path: '/v1/stream',
  tag: 'events',
  title: { zh: '订阅预警与事件变化', en: 'Stream warnings and event changes' },
  description: {
    zh: 'Server-Sent Events；每条 data 为一个 CloudEvent，id 可作为 Last-Event-ID 续传；只有 id 的块表示当前位置',
    en: 'Server-Sent Events; each data is one CloudEvent, and its id resumes the stream as Last-Event-ID; a block with an id alone says where the stream stands',
  },
  scopes: ['events:read'],
  query: z.object({
    types: z.string().optional().meta(note('CloudEvent 类型，逗号分隔', 'CloudEvent types, comma-separated')),
  }),
  response: cloudEventSchema,
  responseMediaType: 'text/event-stream',
  status: 200,
  showsRecords: true,
  problems: ['HT5014'],
  idempotency: 'safe',
});
