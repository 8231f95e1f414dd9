import { gbT4761FamilyRelationCodes } from '../../codes/national-lists.generated.ts';
import { code, flag, optional, reference } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { differs } from '../../rules/differs.ts';

/** What one resident is to another. */
export const FamilyRelation = defineEntity({
  type: 'FamilyRelation',
  element: 'person',
  title: { zh: '家庭关系', en: 'Family relation' },
  description: { zh: '一名居民与另一名居民的关系', en: 'What one resident is to another' },
  source: 'GB/T 4761-2008',
  matchKey: ['resident', 'relative', 'relation'],
  fields: () => ({
    resident: reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal', requirement: 'HT-PER-015' }),
    relative: reference('Resident', { zh: '关系人', en: 'Relative', privacy: 'personal', requirement: 'HT-PER-015' }),
    relation: code(gbT4761FamilyRelationCodes, {
      zh: '关系人是居民的',
      en: 'What the relative is to the resident',
      privacy: 'personal',
      requirement: 'HT-PER-016',
    }),
    guardian: optional(flag({ zh: '是否监护人', en: 'Is the guardian', privacy: 'personal' })),
    emergencyContact: optional(flag({ zh: '是否紧急联系人', en: 'Is an emergency contact', privacy: 'personal' })),
  }),
  rules: [differs('HT-PER-021', 'resident', 'relative')],
  example: exampleRecord('FamilyRelation', 'fr-000001', {
    resident: exampleId('Resident', 'r-000001'),
    relative: exampleId('Resident', 'r-000002'),
    relation: '20',
    emergencyContact: true,
  }),
});

/** A record of type `FamilyRelation`. */
export type FamilyRelation = RecordOf<typeof FamilyRelation>;
