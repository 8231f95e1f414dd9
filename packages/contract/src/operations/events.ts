import { Event, EventAction, Warning } from '@hutong/standard';
import * as z from 'zod';
import { answerOf } from '../answer-of.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';

const warning = answerOf(Warning).meta({ id: 'WarningAnswer' });
const event = answerOf(Event).meta({ id: 'EventAnswer' });
const action = answerOf(EventAction).meta({ id: 'EventActionAnswer' });
const { kind, grade, state, tier, source, headline, description, occurredAt, device, house, grid, position, division } =
  Event.schema.shape;

/** List warnings: `GET /v1/warnings`. */
export const listWarnings = defineOperation({
  id: 'listWarnings',
  method: 'get',
  path: '/v1/warnings',
  tag: 'events',
  title: { zh: '查询预警', en: 'List warnings' },
  scopes: ['events:read'],
  query: z.object({ kind: z.string().optional(), device: z.string().optional(), ...pageQuery }),
  response: pageOf(warning).meta({ id: 'WarningPage' }),
  status: 200,
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
    kind: z.string().optional(),
    state: state.optional(),
    tier: tier.optional(),
    assignee: z.string().optional(),
    ...pageQuery,
  }),
  response: pageOf(event).meta({ id: 'EventPage' }),
  status: 200,
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
  parameters: z.object({ id: z.string() }),
  response: z.object({ event, actions: z.array(action) }).meta({ id: 'EventWithActions' }),
  status: 200,
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
      division,
      kind,
      grade: grade.optional(),
      source,
      headline,
      description,
      occurredAt,
      device,
      house,
      grid,
      position,
      reporter: z.string().min(1).max(64),
    })
    .meta({ id: 'EventReport' }),
  response: event,
  status: 201,
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
  parameters: z.object({ id: z.string() }),
  body: z
    .strictObject({
      action: EventAction.schema.shape.action,
      actor: EventAction.schema.shape.actor,
      role: EventAction.schema.shape.role,
      note: EventAction.schema.shape.note,
      assignee: EventAction.schema.shape.assignee,
      grade: grade.optional(),
      tier: tier.optional(),
    })
    .meta({ id: 'EventActionRequest' }),
  response: z.object({ event, action }).meta({ id: 'EventActionResult' }),
  status: 201,
  problems: ['HT5003', 'HT5008', 'HT5009'],
  idempotency: 'key',
});
