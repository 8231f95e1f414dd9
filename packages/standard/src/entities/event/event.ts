import { gbT31000EventGradeCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import {
  htClosingReasonCodes,
  htEventKindCodes,
  htEventPhaseCodes,
  htEventSourceCodes,
  htEventStateCodes,
  htGovernanceTierCodes,
} from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, flag, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { position } from '../../values/position.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { closingReasonOfState } from '../../rules/closing-reason.ts';
import { statedOnlyWhen, statedWhen } from '../../rules/stated-when.ts';
import { finalStates } from '../../events/lifecycle.ts';
import { inOrder } from '../../rules/in-order.ts';

const timeLimit = object(
  { zh: '时限', en: 'Time limit' },
  {
    phase: code(htEventPhaseCodes, { zh: '环节', en: 'Phase' }),
    dueAt: dateTime({ zh: '到期时间', en: 'Due at' }),
    metAt: optional(dateTime({ zh: '完成时间', en: 'Met at' })),
    missed: optional(flag({ zh: '是否超时', en: 'Missed' })),
  },
);

/** Something that happened and that somebody must handle, with class, grade and time limits. */
export const Event = defineEntity({
  type: 'Event',
  element: 'event',
  title: { zh: '事件', en: 'Event' },
  description: { zh: '需要处置的事件', en: 'Something that somebody must handle' },
  source: 'GB/T 31000-2015 4.7, GB/T 30428.2-2013',
  fields: () => ({
    kind: code(htEventKindCodes, { zh: '事件小类', en: 'Kind', requirement: 'HT-EVT-001' }),
    grade: code(gbT31000EventGradeCodes, { zh: '等级', en: 'Grade', requirement: 'HT-EVT-002' }),
    state: code(htEventStateCodes, { zh: '状态', en: 'State', requirement: 'HT-EVT-003' }),
    tier: code(htGovernanceTierCodes, { zh: '当前层级', en: 'Tier that owns it now', requirement: 'HT-EVT-004' }),
    source: code(htEventSourceCodes, { zh: '来源', en: 'Source', requirement: 'HT-EVT-005' }),
    headline: text({ zh: '标题', en: 'Headline', maxLength: 200 }),
    description: optional(text({ zh: '描述', en: 'Description', maxLength: 2000, privacy: 'personal', mask: 'all' })),
    reportedAt: dateTime({ zh: '上报时间', en: 'Reported at', requirement: 'HT-EVT-006' }),
    occurredAt: optional(dateTime({ zh: '发生时间', en: 'Occurred at' })),
    closedAt: optional(dateTime({ zh: '结案时间', en: 'Closed at' })),
    closingReason: optional(
      code(htClosingReasonCodes, { zh: '结案原因', en: 'Reason of closing', requirement: 'HT-EVT-029' }),
    ),
    warning: optional(reference('Warning', { zh: '预警', en: 'Warning' })),
    device: optional(reference('Device', { zh: '设备', en: 'Device' })),
    house: optional(reference('House', { zh: '房屋', en: 'House', privacy: 'personal' })),
    grid: optional(reference('Grid', { zh: '网格', en: 'Grid' })),
    assignee: optional(
      text({ zh: '责任人', en: 'Assignee', maxLength: 64, description: { zh: '人员编号', en: 'Staff id' } }),
    ),
    limits: optional(list(timeLimit, { zh: '时限', en: 'Time limits', maxItems: 20, requirement: 'HT-EVT-007' })),
    position: optional(position({ zh: '位置', en: 'Position' })),
  }),
  rules: [
    inOrder('occurredAt', 'closedAt'),
    inOrder('reportedAt', 'closedAt'),
    statedWhen('HT-EVT-025', 'closedAt', 'state', finalStates),
    statedOnlyWhen('HT-EVT-025', 'closedAt', 'state', finalStates),
    closingReasonOfState,
  ],
  example: exampleRecord('Event', 'e-0001', {
    kind: '030101',
    grade: '03',
    state: 'dispatched',
    tier: 'community',
    source: 'warning',
    headline: '独居老人超过24小时未开门',
    reportedAt: '2026-01-02T08:00:00+08:00',
    warning: exampleId('Warning', 'w-0001'),
    device: exampleId('Device', 'd-0001'),
    assignee: 'worker-01',
    limits: [{ phase: 'handle', dueAt: '2026-01-02T12:00:00+08:00' }],
  }),
});

/** A record of type `Event`. */
export type Event = RecordOf<typeof Event>;
