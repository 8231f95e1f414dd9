import { Event, EventAction, Warning } from '@hutong/standard';
import * as z from 'zod';
import { answerOf } from '../answer-of.ts';
import { component, note, titled } from '../described.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';

const warning = answerOf(Warning).meta({ id: 'WarningAnswer' });
const event = answerOf(Event).meta({ id: 'EventAnswer' });
const action = answerOf(EventAction).meta({ id: 'EventActionAnswer' });
const { fields } = Event;
const eventId = z.object({ id: z.string().meta(note('事件标识', 'Id of the event')) });

/** List warnings: `GET /v1/warnings`. */
export const listWarnings = defineOperation({
  id: 'listWarnings',
  method: 'get',
  path: '/v1/warnings',
  tag: 'events',
  title: { zh: '查询预警', en: 'List warnings' },
  scopes: ['events:read'],
  query: z.object({
    kind: z
      .string()
      .optional()
      .meta(note('事件小类代码；包括其下的地方小类', 'Code of the event kind; local kinds below it are included')),
    device: z.string().optional().meta(note('设备标识', 'Id of the device')),
    ...pageQuery,
  }),
  response: pageOf(warning).meta(component('WarningPage', '预警（一页）', 'Page of warnings')),
  status: 200,
  showsRecords: true,
  problems: ['HT5014'],
  idempotency: 'safe',
});

/** List events: `GET /v1/events`. */
export const listEvents = defineOperation({
  id: 'listEvents',
  method: 'get',
  path: '/v1/events',
  tag: 'events',
  title: { zh: '查询事件', en: 'List events' },
  scopes: ['events:read'],
  query: z.object({
    kind: z
      .string()
      .optional()
      .meta(note('事件小类代码；包括其下的地方小类', 'Code of the event kind; local kinds below it are included')),
    state: fields.state.schema.optional().meta(note('状态', 'State')),
    tier: fields.tier.schema.optional().meta(note('当前层级', 'Tier that owns it now')),
    assignee: z.string().optional().meta(note('责任人编号', 'Staff id of the assignee')),
    ...pageQuery,
  }),
  response: pageOf(event).meta(component('EventPage', '事件（一页）', 'Page of events')),
  status: 200,
  showsRecords: true,
  problems: ['HT5014'],
  idempotency: 'safe',
});

/** Get an event with its actions: `GET /v1/events/{id}`. */
export const getEvent = defineOperation({
  id: 'getEvent',
  method: 'get',
  path: '/v1/events/{id}',
  tag: 'events',
  title: { zh: '读取事件与处置过程', en: 'Get an event with its actions' },
  scopes: ['events:read'],
  parameters: eventId,
  response: z
    .object({ event, actions: z.array(action).meta(note('处置过程，按时间', 'Its handling, in order of time')) })
    .meta(component('EventWithActions', '事件与处置过程', 'Event with its actions')),
  status: 200,
  showsRecords: true,
  problems: ['HT5003'],
  idempotency: 'safe',
});

/** Report an event: `POST /v1/events`. */
export const reportEvent = defineOperation({
  id: 'reportEvent',
  method: 'post',
  path: '/v1/events',
  tag: 'events',
  title: { zh: '上报事件', en: 'Report an event' },
  scopes: ['events:write'],
  body: z
    .strictObject({
      division: titled(fields.division),
      kind: titled(fields.kind),
      grade: fields.grade.schema.optional().meta(note('等级；缺省按小类', 'Grade; that of the kind when absent')),
      source: titled(fields.source),
      headline: titled(fields.headline),
      description: titled(fields.description),
      occurredAt: titled(fields.occurredAt),
      device: titled(fields.device),
      house: titled(fields.house),
      grid: titled(fields.grid),
      position: titled(fields.position),
      reporter: z.string().min(1).max(64).meta(note('上报人编号', 'Staff id of the reporter')),
    })
    .meta(component('EventReport', '上报的事件', 'Event to report')),
  response: event,
  status: 201,
  showsRecords: true,
  problems: ['HT5009'],
  idempotency: 'key',
});

/** Act on an event: `POST /v1/events/{id}/actions`. */
export const actOnEvent = defineOperation({
  id: 'actOnEvent',
  method: 'post',
  path: '/v1/events/{id}/actions',
  tag: 'events',
  title: { zh: '处置事件', en: 'Act on an event' },
  description: { zh: '动作须符合事件生命周期', en: 'The action must be one that the lifecycle allows' },
  scopes: ['events:write'],
  parameters: eventId,
  body: z
    .strictObject({
      action: titled(EventAction.fields.action),
      actor: titled(EventAction.fields.actor),
      role: titled(EventAction.fields.role),
      note: titled(EventAction.fields.note),
      assignee: titled(EventAction.fields.assignee),
      evidence: titled(EventAction.fields.evidence),
      grade: fields.grade.schema.optional().meta(note('新等级', 'New grade')),
      tier: fields.tier.schema.optional().meta(note('移交到的层级', 'Tier to hand over to')),
      closingReason: titled(fields.closingReason),
    })
    .meta(component('EventActionRequest', '处置动作', 'Action to take')),
  response: z.object({ event, action }).meta(component('EventActionResult', '处置结果', 'Result of an action')),
  status: 201,
  showsRecords: true,
  problems: ['HT5003', 'HT5008', 'HT5009'],
  idempotency: 'key',
});
