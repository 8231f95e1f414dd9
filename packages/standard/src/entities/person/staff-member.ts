import {
  gbT31000SpecialtyCodes,
  gbT31000StaffPostCodes,
  gbT31000StaffRankCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { htStaffRoleCodes } from '../../codes/hutong-lists.generated.ts';
import {
  gbT22611SexCodes,
  gbT3304EthnicCodes,
  gbT4658EducationCodes,
  gbT4762PoliticalCodes,
} from '../../codes/national-lists.generated.ts';
import { code, date, flag, list, optional, reference, text } from '../../fields/define-field.ts';
import { personName, phoneNumber } from '../../values/contact-fields.ts';
import { dutyContact } from '../../values/duty-contact.ts';
import { citizenIdNumber, identityDocument } from '../../values/identity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { citizenIdFacts } from '../../rules/citizen-id-facts.ts';

const table2 = (number: number): string => `GB/T 31000-2015 table 2 no. ${number}`;

/** A person who works for the community: grid worker, community worker, property staff, police, volunteer. */
export const StaffMember = defineEntity({
  type: 'StaffMember',
  element: 'person',
  title: { zh: '工作人员', en: 'Staff member' },
  description: { zh: '在社区承担工作的人员', en: 'A person who works for the community' },
  source: 'GB/T 31000-2015 4.1.3, 4.1.5, 4.1.9, 4.1.10',
  matchKey: ['staffId'],
  fields: () => ({
    staffId: text({ zh: '人员编号', en: 'Staff id', maxLength: 64 }),
    name: personName({
      zh: '姓名',
      en: 'Name',
      sharing: dutyContact,
      source: table2(2),
      requirement: 'HT-PER-009',
    }),
    role: code(htStaffRoleCodes, { zh: '角色', en: 'Role', requirement: 'HT-PER-010' }),
    organization: optional(
      reference(['Organization', 'GovernanceBody', 'PropertyCompany', 'SocialOrganization'], {
        zh: '所属机构',
        en: 'Organization',
        source: table2(1),
      }),
    ),
    team: optional(reference('Team', { zh: '所属队伍', en: 'Team', source: 'GB/T 31000-2015 table 4 no. 1' })),
    grids: optional(list(reference('Grid', { zh: '网格', en: 'Grid' }), { zh: '负责网格', en: 'Grids', maxItems: 50 })),
    buildings: optional(
      list(reference('Building', { zh: '楼栋', en: 'Building' }), { zh: '负责楼栋', en: 'Buildings', maxItems: 50 }),
    ),
    sex: optional(code(gbT22611SexCodes, { zh: '性别', en: 'Sex', privacy: 'personal', source: table2(3) })),
    birthDate: optional(
      date({ zh: '出生日期', en: 'Birth date', privacy: 'personal', mask: 'birthDate', source: table2(7) }),
    ),
    ethnicity: optional(
      code(gbT3304EthnicCodes, { zh: '民族', en: 'Ethnicity', privacy: 'sensitive', source: table2(4) }),
    ),
    politicalStatus: optional(
      code(gbT4762PoliticalCodes, { zh: '政治面貌', en: 'Political status', privacy: 'sensitive', source: table2(5) }),
    ),
    citizenId: optional(citizenIdNumber({ zh: '公民身份号码', en: 'Citizen id', source: table2(6) })),
    document: optional(
      identityDocument({ zh: '证件', en: 'Identity document', source: 'GB/T 31000-2015 table 4 no. 6, 7' }),
    ),
    rank: optional(code(gbT31000StaffRankCodes, { zh: '级别', en: 'Rank', source: table2(8) })),
    post: optional(code(gbT31000StaffPostCodes, { zh: '职务', en: 'Post', source: table2(9) })),
    postTitle: optional(
      text({ zh: '职务名称', en: 'Title of the post', maxLength: 30, source: 'GB/T 31000-2015 table 4 no. 9' }),
    ),
    specialties: optional(
      list(code(gbT31000SpecialtyCodes, { zh: '专业特长', en: 'Specialty' }), {
        zh: '专业特长',
        en: 'Specialties',
        maxItems: 23,
        source: table2(10),
      }),
    ),
    education: optional(
      code(gbT4658EducationCodes, { zh: '学历', en: 'Education', privacy: 'personal', source: table2(11) }),
    ),
    phone: optional(phoneNumber({ zh: '手机号码', en: 'Mobile phone', sharing: dutyContact, source: table2(12) })),
    landline: optional(phoneNumber({ zh: '固定电话', en: 'Landline', sharing: dutyContact, source: table2(13) })),
    onDuty: optional(flag({ zh: '是否在岗', en: 'On duty' })),
  }),
  rules: [...citizenIdFacts],
  example: exampleRecord('StaffMember', 'worker-01', {
    staffId: 'worker-01',
    name: '示例丙',
    role: 'grid-worker',
    grids: [exampleId('Grid', 'g-01')],
    sex: '1',
    specialties: ['01'],
    onDuty: true,
  }),
});

/** A record of type `StaffMember`. */
export type StaffMember = RecordOf<typeof StaffMember>;
