import { htAffairNatureCodes } from '../../codes/hutong-lists.generated.ts';
import { code, optional, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** An affair that a community carries out or assists in by law. */
export const CommunityAffair = defineEntity({
  type: 'CommunityAffair',
  element: 'sharing',
  title: { zh: '社区事务清单', en: 'Community affair' },
  description: {
    zh: '社区依法履行或协助办理的事务',
    en: 'An affair that a community carries out or assists in by law',
  },
  matchKey: ['name'],
  fields: () => ({
    name: text({ zh: '事务名称', en: 'Name', maxLength: 200, privacy: 'public' }),
    nature: code(htAffairNatureCodes, { zh: '性质', en: 'Nature', privacy: 'public', requirement: 'HT-SHR-007' }),
    legalBasis: optional(text({ zh: '依据', en: 'Legal basis', maxLength: 200, privacy: 'public' })),
    department: optional(text({ zh: '责任部门', en: 'Department in charge', maxLength: 100, privacy: 'public' })),
  }),
  example: exampleRecord('CommunityAffair', 'ca-0001', {
    name: '居民会议召集',
    nature: 'statutory',
    legalBasis: '城市居民委员会组织法',
  }),
});

/** A record of type `CommunityAffair`. */
export type CommunityAffair = RecordOf<typeof CommunityAffair>;
