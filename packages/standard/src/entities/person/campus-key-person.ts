import { gbT31000HarmLevelCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { code, flag, optional, reference } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { keySubject } from './key-subject-fields.ts';

const table = (numbers: number | string): string => `GB/T 31000-2015 table 32 no. ${numbers}`;

/** A person near a school who needs attention; everything in it is denied by default. */
export const CampusKeyPerson = defineEntity({
  type: 'CampusKeyPerson',
  element: 'person',
  title: { zh: '校园周边重点人员', en: 'Key person near a school' },
  description: { zh: '校园周边需要关注的人员', en: 'A person near a school who needs attention' },
  source: 'GB/T 31000-2015 4.8.3',
  matchKey: ['resident'],
  restricted: true,
  fields: () => ({
    resident: keySubject,
    school: optional(reference('School', { zh: '学校', en: 'School' })),
    harmLevel: code(gbT31000HarmLevelCodes, {
      zh: '危害程度',
      en: 'Level of harm',
      source: table(20),
      requirement: 'HT-PER-018',
    }),
    underAttention: optional(flag({ zh: '是否关注', en: 'Under attention', source: table(21) })),
  }),
  example: exampleRecord('CampusKeyPerson', 'campus-key-person-0001', {
    resident: exampleId('Resident', 'r-000003'),
    harmLevel: '03',
  }),
});

/** A record of type `CampusKeyPerson`. */
export type CampusKeyPerson = RecordOf<typeof CampusKeyPerson>;
