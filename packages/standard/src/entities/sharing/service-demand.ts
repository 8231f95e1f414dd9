import { date, optional, reference, text } from '../../fields/define-field.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A service that residents or bodies need. */
export const ServiceDemand = defineEntity({
  type: 'ServiceDemand',
  element: 'sharing',
  title: { zh: '服务需求清单', en: 'Service demand' },
  description: { zh: '居民或单位提出的服务需求', en: 'A service that residents or bodies need' },
  fields: () => ({
    title: text({ zh: '需求', en: 'Title', maxLength: 200 }),
    audience: optional(text({ zh: '需求人群', en: 'Audience', maxLength: 100 })),
    requester: optional(
      reference(['Resident', 'Household', 'Organization', 'CareSubject'], {
        zh: '提出人',
        en: 'Requester',
        privacy: 'personal',
      }),
    ),
    quantity: optional(count({ zh: '数量', en: 'Quantity' })),
    raisedOn: date({ zh: '提出日期', en: 'Raised on' }),
    matchedBy: optional(
      reference(['AreaResource', 'ServiceTeam'], { zh: '匹配资源', en: 'What meets it', requirement: 'HT-SHR-008' }),
    ),
  }),
  example: exampleRecord('ServiceDemand', 'sd-0001', {
    title: '周末儿童托管',
    audience: '双职工家庭',
    quantity: 30,
    raisedOn: '2026-01-05',
    matchedBy: exampleId('AreaResource', 'arx-0001'),
  }),
});

/** A record of type `ServiceDemand`. */
export type ServiceDemand = RecordOf<typeof ServiceDemand>;
