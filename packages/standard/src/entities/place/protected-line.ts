import { gbT31000LineTypeCodes, gbT31000SecurityHazardLevelCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { code, optional, text } from '../../fields/define-field.ts';
import { phoneNumber } from '../../values/contact-fields.ts';
import { responsiblePerson } from '../../values/organization-persons.ts';
import { polygon } from '../../values/polygon.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A railway, power, pipeline or communication line to protect. */
export const ProtectedLine = defineEntity({
  type: 'ProtectedLine',
  element: 'place',
  title: { zh: '护路护线', en: 'Protected line' },
  description: {
    zh: '需要保护的铁路、输电、油气、通信等线路',
    en: 'A railway, power, pipeline or communication line to protect',
  },
  source: 'GB/T 31000-2015 table 34',
  matchKey: ['division', 'name'],
  fields: () => ({
    name: text({ zh: '名称', en: 'Name', maxLength: 100, source: 'GB/T 31000-2015 table 34 no. 1' }),
    kind: code(gbT31000LineTypeCodes, {
      zh: '线路类型',
      en: 'Type of line',
      source: 'GB/T 31000-2015 5.62, table 34 no. 2',
      requirement: 'HT-PLA-011',
    }),
    ownerName: text({ zh: '隶属单位名称', en: 'Owner', maxLength: 100, source: 'GB/T 31000-2015 table 34 no. 3' }),
    ownerAddress: optional(
      text({
        zh: '隶属单位详址',
        en: 'Address of the owner',
        maxLength: 200,
        source: 'GB/T 31000-2015 table 34 no. 4',
      }),
    ),
    ownerPhone: optional(
      phoneNumber({ zh: '隶属单位联系方式', en: 'Phone of the owner', source: 'GB/T 31000-2015 table 34 no. 5' }),
    ),
    ownerLeader: optional(
      responsiblePerson({ zh: '隶属单位负责人', en: 'Person in charge at the owner', privacy: 'personal' }),
    ),
    managerName: optional(
      text({ zh: '管辖单位名称', en: 'Manager', maxLength: 100, source: 'GB/T 31000-2015 table 34 no. 8' }),
    ),
    managerAddress: optional(
      text({
        zh: '管辖单位详址',
        en: 'Address of the manager',
        maxLength: 200,
        source: 'GB/T 31000-2015 table 34 no. 9',
      }),
    ),
    managerPhone: optional(
      phoneNumber({ zh: '管辖单位联系方式', en: 'Phone of the manager', source: 'GB/T 31000-2015 table 34 no. 10' }),
    ),
    securityLeader: optional(
      responsiblePerson({ zh: '分管治保负责人', en: 'Person in charge of security', privacy: 'personal' }),
    ),
    hazards: optional(
      text({ zh: '治安隐患情况', en: 'Security hazards', maxLength: 4000, source: 'GB/T 31000-2015 table 34 no. 13' }),
    ),
    hazardLevel: optional(
      code(gbT31000SecurityHazardLevelCodes, {
        zh: '治安隐患等级',
        en: 'Level of hazard',
        source: 'GB/T 31000-2015 5.63, table 34 no. 14',
      }),
    ),
    section: optional(polygon({ zh: '线路区域', en: 'Area of the section' })),
  }),
  example: exampleRecord('ProtectedLine', 'line-01', {
    name: '示例铁路社区段',
    kind: '01',
    ownerName: '示例铁路局',
    hazardLevel: '03',
  }),
});

/** A record of type `ProtectedLine`. */
export type ProtectedLine = RecordOf<typeof ProtectedLine>;
