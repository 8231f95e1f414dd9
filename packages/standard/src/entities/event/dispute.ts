import {
  gbT31000DisputeCategoryCodes,
  gbT31000DisputePartyCategoryCodes,
  gbT31000DisputeScaleCodes,
  gbT31000ResolutionMethodCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import {
  gbT22611SexCodes,
  gbT3304EthnicCodes,
  gbT4658EducationCodes,
  mediationStatusCodes,
} from '../../codes/national-lists.generated.ts';
import { code, date, object, optional, reference, text } from '../../fields/define-field.ts';
import { personName, personalAddress, personalNote } from '../../values/contact-fields.ts';
import { identityDocument } from '../../values/identity-fields.ts';
import { responsiblePerson } from '../../values/organization-persons.ts';
import { position } from '../../values/position.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A dispute and how it is settled. */
export const Dispute = defineEntity({
  type: 'Dispute',
  element: 'event',
  title: { zh: '矛盾纠纷', en: 'Dispute' },
  description: { zh: '排查化解的矛盾纠纷', en: 'A dispute and how it is settled' },
  source: 'GB/T 31000-2015 table 30',
  fields: () => ({
    name: text({ zh: '事件名称', en: 'Name', maxLength: 100, source: 'GB/T 31000-2015 table 30 no. 1' }),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
    occurredOn: date({ zh: '发生日期', en: 'Occurred on', source: 'GB/T 31000-2015 table 30 no. 2' }),
    place: optional(text({ zh: '发生地点', en: 'Place', maxLength: 100, source: 'GB/T 31000-2015 table 30 no. 3' })),
    scale: code(gbT31000DisputeScaleCodes, {
      zh: '事件规模',
      en: 'Scale',
      source: 'GB/T 31000-2015 5.55, table 30 no. 4',
      requirement: 'HT-EVT-018',
    }),
    category: code(gbT31000DisputeCategoryCodes, {
      zh: '事件类别',
      en: 'Category',
      source: 'GB/T 31000-2015 5.56, table 30 no. 5',
      requirement: 'HT-EVT-018',
    }),
    involvedCount: optional(
      count({ zh: '涉及人数', en: 'Persons involved', source: 'GB/T 31000-2015 table 30 no. 6' }),
    ),
    involvedUnit: optional(
      text({ zh: '涉及单位', en: 'Unit involved', maxLength: 100, source: 'GB/T 31000-2015 table 30 no. 8' }),
    ),
    summary: optional(
      personalNote({ zh: '事件简述', en: 'Summary', maxLength: 4000, source: 'GB/T 31000-2015 table 30 no. 7' }),
    ),
    mainParty: optional(
      object(
        { zh: '主要当事人', en: 'Main party', privacy: 'personal' },
        {
          name: personName({ zh: '姓名', en: 'Name', source: 'GB/T 31000-2015 table 30 no. 11' }),
          document: optional(identityDocument({ zh: '证件', en: 'Identity document' })),
          sex: optional(
            code(gbT22611SexCodes, {
              zh: '性别',
              en: 'Sex',
              privacy: 'personal',
              source: 'GB/T 31000-2015 table 30 no. 12',
            }),
          ),
          ethnicity: optional(
            code(gbT3304EthnicCodes, {
              zh: '民族',
              en: 'Ethnicity',
              privacy: 'sensitive',
              source: 'GB/T 31000-2015 table 30 no. 13',
            }),
          ),
          education: optional(
            code(gbT4658EducationCodes, {
              zh: '学历',
              en: 'Education',
              privacy: 'personal',
              source: 'GB/T 31000-2015 table 30 no. 14',
            }),
          ),
          category: optional(
            code(gbT31000DisputePartyCategoryCodes, {
              zh: '人员类别',
              en: 'Category',
              privacy: 'personal',
              source: 'GB/T 31000-2015 table 30 no. 15',
            }),
          ),
          address: optional(
            personalAddress({ zh: '居住详址', en: 'Address', source: 'GB/T 31000-2015 table 30 no. 16' }),
          ),
        },
      ),
    ),
    deadline: optional(date({ zh: '化解时限', en: 'Deadline', source: 'GB/T 31000-2015 table 30 no. 17' })),
    method: optional(
      code(gbT31000ResolutionMethodCodes, {
        zh: '化解方式',
        en: 'Method of resolution',
        source: 'GB/T 31000-2015 5.58, table 30 no. 18',
      }),
    ),
    organization: optional(
      text({
        zh: '化解组织',
        en: 'Organization that settles it',
        maxLength: 100,
        source: 'GB/T 31000-2015 table 30 no. 19',
      }),
    ),
    mediator: optional(responsiblePerson({ zh: '化解责任人', en: 'Person who settles it', privacy: 'personal' })),
    state: code(mediationStatusCodes, {
      zh: '化解状态',
      en: 'State',
      source: 'GB/T 31000-2015 table 30 no. 22',
      requirement: 'HT-EVT-019',
    }),
    resolution: optional(
      personalNote({
        zh: '化解情况',
        en: 'How it was settled',
        maxLength: 4000,
        source: 'GB/T 31000-2015 table 30 no. 23',
      }),
    ),
    evaluatedOn: optional(date({ zh: '考评日期', en: 'Evaluated on', source: 'GB/T 31000-2015 table 30 no. 24' })),
    evaluation: optional(
      personalNote({ zh: '考评意见', en: 'Evaluation', maxLength: 4000, source: 'GB/T 31000-2015 table 30 no. 25' }),
    ),
    position: optional(position({ zh: '位置', en: 'Position' })),
  }),
  rules: [inOrder('occurredOn', 'deadline'), inOrder('occurredOn', 'evaluatedOn')],
  example: exampleRecord('Dispute', 'dis-0001', {
    name: '楼上漏水赔偿纠纷',
    occurredOn: '2026-01-02',
    scale: '01',
    category: '0101',
    involvedCount: 2,
    method: '0103',
    state: '0',
  }),
});

/** A record of type `Dispute`. */
export type Dispute = RecordOf<typeof Dispute>;
