import { gbT31000AttentionLevelCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { htCareKindCodes } from '../../codes/hutong-lists.generated.ts';
import { gbT4761FamilyRelationCodes } from '../../codes/national-lists.generated.ts';
import { code, date, integer, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { personalNote, personName, phoneNumber } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

const contact = object(
  { zh: '紧急联系人', en: 'Emergency contact', privacy: 'personal' },
  {
    name: personName({ zh: '姓名', en: 'Name' }),
    relation: optional(code(gbT4761FamilyRelationCodes, { zh: '关系', en: 'Relation', privacy: 'personal' })),
    phone: phoneNumber({ zh: '联系方式', en: 'Phone' }),
    order: optional(integer({ zh: '联系顺序', en: 'Order of calling', minimum: 1, maximum: 20, unit: '1' })),
  },
);

const carePlan = object(
  { zh: '关爱方案', en: 'Care plan', privacy: 'sensitive' },
  {
    visitIntervalDays: optional(
      integer({ zh: '走访间隔', en: 'Days between visits', minimum: 1, maximum: 366, unit: 'd', privacy: 'sensitive' }),
    ),
    measures: optional(
      list(text({ zh: '措施', en: 'Measure', maxLength: 200, privacy: 'sensitive' }), {
        zh: '措施',
        en: 'Measures',
        minItems: 1,
        maxItems: 50,
        privacy: 'sensitive',
      }),
    ),
    reviewedOn: optional(date({ zh: '评估日期', en: 'Reviewed on', privacy: 'sensitive' })),
  },
);

/** A resident whom the community looks after, with the plan for it and the people to call. */
export const CareSubject = defineEntity({
  type: 'CareSubject',
  element: 'person',
  title: { zh: '关爱对象', en: 'Care subject' },
  description: {
    zh: '独居老人、残疾人、困境儿童等需要关爱的居民',
    en: 'A resident who needs care: elderly alone, disabled, child at risk and others',
  },
  matchKey: ['resident'],
  fields: () => ({
    resident: reference('Resident', { zh: '居民', en: 'Resident', privacy: 'sensitive', requirement: 'HT-PER-011' }),
    kinds: list(code(htCareKindCodes, { zh: '类别', en: 'Kind', privacy: 'sensitive' }), {
      zh: '关爱类别',
      en: 'Kinds of care',
      minItems: 1,
      maxItems: 20,
      privacy: 'sensitive',
      requirement: 'HT-PER-012',
    }),
    attentionLevel: optional(
      code(gbT31000AttentionLevelCodes, {
        zh: '关注程度',
        en: 'Level of attention',
        privacy: 'sensitive',
        source: 'GB/T 31000-2015 5.46',
      }),
    ),
    since: optional(date({ zh: '起始日期', en: 'Since', privacy: 'sensitive' })),
    plan: optional(carePlan),
    contacts: optional(
      list(contact, { zh: '紧急联系人', en: 'Emergency contacts', minItems: 1, maxItems: 10, privacy: 'personal' }),
    ),
    responsible: optional(reference('StaffMember', { zh: '责任人', en: 'Responsible staff member' })),
    devices: optional(
      list(reference('Device', { zh: '设备', en: 'Device' }), {
        zh: '守护设备',
        en: 'Devices that watch',
        maxItems: 50,
      }),
    ),
    notes: optional(personalNote({ zh: '备注', en: 'Notes', privacy: 'sensitive' })),
  }),
  example: exampleRecord('CareSubject', 'care-0001', {
    resident: exampleId('Resident', 'r-000001'),
    kinds: ['elderly-alone'],
    attentionLevel: '01',
    since: '2025-03-01',
    plan: { visitIntervalDays: 7, measures: ['门磁守护', '每周走访'] },
    contacts: [{ name: '示例联系人', relation: '20', phone: '100-0000-0002', order: 1 }],
    responsible: exampleId('StaffMember', 'worker-01'),
    devices: [exampleId('Device', 'd-0001')],
  }),
});

/** A record of type `CareSubject`. */
export type CareSubject = RecordOf<typeof CareSubject>;
