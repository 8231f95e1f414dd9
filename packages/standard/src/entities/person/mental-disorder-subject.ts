import {
  gbT31000AssistanceSourceCodes,
  gbT31000CareManagerCodes,
  gbT31000FamilyEconomyCodes,
  gbT31000HospitalizationReasonCodes,
  gbT31000MentalDiagnosisCodes,
  gbT31000MentalRiskLevelCodes,
  gbT31000TreatmentStatusCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { code, date, flag, list, optional, text } from '../../fields/define-field.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { keySubject, otherPerson } from './key-subject-fields.ts';
import { inOrder } from '../../rules/in-order.ts';

const table = (numbers: number | string): string => `GB/T 31000-2015 table 19 no. ${numbers}`;

/** Care and management of a person with a severe mental disorder; everything in it is denied by default. */
export const MentalDisorderSubject = defineEntity({
  type: 'MentalDisorderSubject',
  element: 'person',
  title: { zh: '严重精神障碍患者', en: 'Severe mental disorder subject' },
  description: {
    zh: '肇事肇祸等严重精神障碍患者的管理服务信息',
    en: 'Care and management of a person with a severe mental disorder',
  },
  source: 'GB/T 31000-2015 4.3.4',
  matchKey: ['resident'],
  restricted: true,
  fields: () => ({
    resident: keySubject,
    familyEconomy: optional(
      code(gbT31000FamilyEconomyCodes, {
        zh: '家庭经济状况',
        en: 'Economic status of the family',
        source: table(20),
      }),
    ),
    minimumLivingAllowance: optional(
      flag({ zh: '是否纳入低保', en: 'Receives the minimum living allowance', source: table(21) }),
    ),
    guardian: optional(otherPerson({ zh: '监护人', en: 'Guardian', source: table('22–24') })),
    firstOnsetOn: optional(date({ zh: '初次发病日期', en: 'First onset', source: table(25) })),
    diagnosis: code(gbT31000MentalDiagnosisCodes, {
      zh: '目前诊断类型',
      en: 'Current diagnosis',
      source: table(26),
      requirement: 'HT-PER-018',
    }),
    troubleHistory: optional(flag({ zh: '有无肇事肇祸史', en: 'Has caused trouble before', source: table(27) })),
    troubleCount: optional(count({ zh: '肇事肇祸次数', en: 'Times of trouble', source: table(28) })),
    lastTroubleOn: optional(date({ zh: '上次肇事肇祸日期', en: 'Last trouble on', source: table(29) })),
    riskLevel: code(gbT31000MentalRiskLevelCodes, {
      zh: '目前危险性评估等级',
      en: 'Current risk level',
      source: table(30),
      requirement: 'HT-PER-018',
    }),
    treatmentStatus: optional(
      code(gbT31000TreatmentStatusCodes, { zh: '治疗情况', en: 'Treatment', source: table(31) }),
    ),
    hospitalName: optional(text({ zh: '治疗医院名称', en: 'Hospital', maxLength: 100, source: table(32) })),
    hospitalizationReasons: optional(
      list(
        code(gbT31000HospitalizationReasonCodes, {
          zh: '实施住院治疗原因',
          en: 'Reasons for hospitalization',
          privacy: 'sensitive',
        }),
        { zh: '实施住院治疗原因', en: 'Reasons for hospitalization', minItems: 1, maxItems: 20, source: table(33) },
      ),
    ),
    rehabilitationInstitution: optional(
      text({ zh: '接收康复训练机构名称', en: 'Rehabilitation institution', maxLength: 100, source: table(34) }),
    ),
    careManagers: optional(
      list(
        code(gbT31000CareManagerCodes, {
          zh: '参与管理人员',
          en: 'Persons who take part in management',
          privacy: 'sensitive',
        }),
        {
          zh: '参与管理人员',
          en: 'Persons who take part in management',
          minItems: 1,
          maxItems: 20,
          source: table(35),
        },
      ),
    ),
    assistanceSources: optional(
      list(code(gbT31000AssistanceSourceCodes, { zh: '帮扶情况', en: 'Sources of assistance', privacy: 'sensitive' }), {
        zh: '帮扶情况',
        en: 'Sources of assistance',
        minItems: 1,
        maxItems: 20,
        source: table(36),
      }),
    ),
  }),
  rules: [inOrder('firstOnsetOn', 'lastTroubleOn')],
  example: exampleRecord('MentalDisorderSubject', 'mental-disorder-subject-0001', {
    resident: exampleId('Resident', 'r-000003'),
    diagnosis: '01',
    riskLevel: '01',
  }),
});

/** A record of type `MentalDisorderSubject`. */
export type MentalDisorderSubject = RecordOf<typeof MentalDisorderSubject>;
