import { htServiceRequestStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { statedWhen } from '../../rules/stated-when.ts';
import { inOrder, inOrderWithin } from '../../rules/in-order.ts';

/** An application of a resident: one window in front, departments behind. */
export const ServiceRequest = defineEntity({
  type: 'ServiceRequest',
  element: 'service',
  title: { zh: '办件', en: 'Service request' },
  description: {
    zh: '居民提出的一次服务申请：前台一窗受理，后台分类办理',
    en: 'An application of a resident: one window in front, departments behind',
  },
  matchKey: ['number'],
  fields: () => ({
    number: optional(text({ zh: '办件编号', en: 'Number', maxLength: 64 })),
    item: reference('ServiceItem', { zh: '服务事项', en: 'Service item', requirement: 'HT-SVC-003' }),
    applicant: reference(['Resident', 'Organization', 'Enterprise', 'Merchant'], {
      zh: '申请人',
      en: 'Applicant',
      privacy: 'personal',
      requirement: 'HT-SVC-004',
    }),
    agent: optional(reference('Resident', { zh: '代办人', en: 'Agent', privacy: 'personal' })),
    appliedAt: dateTime({ zh: '申请时间', en: 'Applied at' }),
    acceptedBy: optional(reference('StaffMember', { zh: '受理人', en: 'Accepted by' })),
    state: code(htServiceRequestStateCodes, { zh: '状态', en: 'State', requirement: 'HT-SVC-005' }),
    steps: optional(
      list(
        object(
          { zh: '办理环节', en: 'Steps' },
          {
            department: text({ zh: '部门', en: 'Department', maxLength: 100 }),
            startedAt: dateTime({ zh: '开始时间', en: 'Started at' }),
            finishedAt: optional(dateTime({ zh: '完成时间', en: 'Finished at' })),
            opinion: optional(personalNote({ zh: '意见', en: 'Opinion' })),
          },
        ),
        { zh: '办理环节', en: 'Steps', minItems: 1, maxItems: 100 },
      ),
    ),
    dueAt: optional(dateTime({ zh: '办结期限', en: 'Due at' })),
    finishedAt: optional(dateTime({ zh: '办结时间', en: 'Finished at' })),
    certificate: optional(reference('Certificate', { zh: '签发证照', en: 'Certificate issued', privacy: 'personal' })),
    attachments: optional(attachments({ zh: '材料', en: 'Documents' })),
  }),
  rules: [
    inOrderWithin('steps', 'startedAt', 'finishedAt'),
    inOrder('appliedAt', 'dueAt'),
    inOrder('appliedAt', 'finishedAt'),
    statedWhen('HT-SVC-024', 'finishedAt', 'state', ['approved', 'refused']),
  ],
  example: exampleRecord('ServiceRequest', 'sr-0001', {
    item: exampleId('ServiceItem', 'si-01'),
    applicant: exampleId('Resident', 'r-000001'),
    appliedAt: '2026-01-05T09:00:00+08:00',
    state: 'processing',
    steps: [{ department: '示例区民政局', startedAt: '2026-01-05T10:00:00+08:00' }],
  }),
});

/** A record of type `ServiceRequest`. */
export type ServiceRequest = RecordOf<typeof ServiceRequest>;
