import { htTaskStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { statedWhen } from '../../rules/stated-when.ts';
import { inOrder } from '../../rules/in-order.ts';

/** Something that one staff member has to do by a time. */
export const Task = defineEntity({
  type: 'Task',
  element: 'event',
  title: { zh: '任务', en: 'Task' },
  description: { zh: '交给一名工作人员在期限内完成的事项', en: 'Something that one staff member has to do by a time' },
  fields: () => ({
    title: text({ zh: '标题', en: 'Title', maxLength: 200, requirement: 'HT-EVT-010' }),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
    assignee: reference('StaffMember', { zh: '承办人', en: 'Assignee', requirement: 'HT-EVT-011' }),
    state: code(htTaskStateCodes, { zh: '状态', en: 'State', requirement: 'HT-EVT-012' }),
    createdAt: dateTime({ zh: '创建时间', en: 'Created at' }),
    dueAt: optional(dateTime({ zh: '截止时间', en: 'Due at' })),
    completedAt: optional(dateTime({ zh: '完成时间', en: 'Completed at' })),
    instructions: optional(personalNote({ zh: '要求', en: 'Instructions' })),
    result: optional(personalNote({ zh: '结果', en: 'Result' })),
    attachments: optional(attachments({ zh: '附件', en: 'Attachments' })),
  }),
  rules: [
    inOrder('createdAt', 'dueAt'),
    inOrder('createdAt', 'completedAt'),
    statedWhen('HT-EVT-027', 'completedAt', 'state', ['done']),
  ],
  example: exampleRecord('Task', 'task-0001', {
    title: '上门查看独居老人',
    event: exampleId('Event', 'e-0001'),
    assignee: exampleId('StaffMember', 'worker-01'),
    state: 'open',
    createdAt: '2026-01-02T08:05:00+08:00',
    dueAt: '2026-01-02T12:00:00+08:00',
  }),
});

/** A record of type `Task`. */
export type Task = RecordOf<typeof Task>;
