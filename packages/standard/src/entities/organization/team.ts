import { gbT31000AdminLevelCodes, gbT31000VolunteerOrgTypeCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { htTeamKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, optional, reference, text } from '../../fields/define-field.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { count } from '../../values/quantity-fields.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A team of people with a task: prevention, volunteers, rescue. */
export const Team = defineEntity({
  type: 'Team',
  element: 'organization',
  title: { zh: '队伍', en: 'Team' },
  description: { zh: '群防群治组织、志愿队伍等', en: 'A team of people with a task: prevention, volunteers, rescue' },
  source: 'GB/T 31000-2015 table 3',
  matchKey: ['division', 'name'],
  fields: () => ({
    ...organizationBlock,
    kind: code(htTeamKindCodes, { zh: '队伍种类', en: 'Kind', requirement: 'HT-ORG-013' }),
    volunteerKind: optional(
      code(gbT31000VolunteerOrgTypeCodes, {
        zh: '组织类型',
        en: 'Type of mass prevention team',
        source: 'GB/T 31000-2015 5.6, table 3 no. 2',
      }),
    ),
    adminLevel: optional(
      code(gbT31000AdminLevelCodes, {
        zh: '组织层级',
        en: 'Administrative level',
        source: 'GB/T 31000-2015 5.2, table 3 no. 3',
      }),
    ),
    guidingDepartment: optional(
      text({ zh: '业务指导部门', en: 'Guiding department', maxLength: 200, source: 'GB/T 31000-2015 table 3 no. 4' }),
    ),
    memberCount: optional(count({ zh: '人员数量', en: 'Members', source: 'GB/T 31000-2015 table 3 no. 5' })),
    duties: optional(text({ zh: '主要职能', en: 'Duties', maxLength: 1024, source: 'GB/T 31000-2015 table 3 no. 6' })),
    grid: optional(reference('Grid', { zh: '网格', en: 'Grid' })),
  }),
  rules: [oneMatchKey],
  example: exampleRecord('Team', 'team-01', {
    name: '示例社区义务巡防队',
    kind: 'mass-prevention',
    volunteerKind: '02',
    adminLevel: '06',
    memberCount: 15,
  }),
});

/** A record of type `Team`. */
export type Team = RecordOf<typeof Team>;
