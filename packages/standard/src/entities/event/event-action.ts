import { htEventActionCodes, htEventStateCodes, htStaffRoleCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { eventEvidence } from '../../values/event-evidence.ts';
import { statedWhen } from '../../rules/stated-when.ts';

/** One step in the handling of an event: who did what, when, and where it led. */
export const EventAction = defineEntity({
  type: 'EventAction',
  element: 'event',
  title: { zh: '事件处置记录', en: 'Event action' },
  description: { zh: '事件处置过程中的一步', en: 'One step in the handling of an event' },
  fields: () => ({
    event: reference('Event', { zh: '事件', en: 'Event', requirement: 'HT-EVT-008' }),
    action: code(htEventActionCodes, { zh: '动作', en: 'Action', requirement: 'HT-EVT-009' }),
    from: optional(code(htEventStateCodes, { zh: '原状态', en: 'State before' })),
    to: code(htEventStateCodes, { zh: '新状态', en: 'State after' }),
    at: dateTime({ zh: '时间', en: 'At' }),
    actor: text({ zh: '操作人', en: 'Actor', maxLength: 64, description: { zh: '人员编号', en: 'Staff id' } }),
    role: code(htStaffRoleCodes, { zh: '角色', en: 'Role' }),
    assignee: optional(text({ zh: '承办人', en: 'Assignee', maxLength: 64 })),
    note: optional(text({ zh: '意见', en: 'Note', maxLength: 2000, privacy: 'personal', mask: 'all' })),
    evidence: eventEvidence,
  }),
  rules: [statedWhen('HT-EVT-026', 'note', 'action', ['reject', 'close-unsolved'])],
  example: exampleRecord('EventAction', 'a-0001', {
    event: exampleId('Event', 'e-0001'),
    action: 'take',
    from: 'dispatched',
    to: 'handling',
    at: '2026-01-02T08:10:00+08:00',
    actor: 'worker-01',
    role: 'grid-worker',
    evidence: [{ kind: 'site-photo-before', name: '到场照片', url: 'https://example.com/photos/a-0001.jpg' }],
  }),
});

/** A record of type `EventAction`. */
export type EventAction = RecordOf<typeof EventAction>;
