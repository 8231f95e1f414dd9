import {
  gbT31000DwellingTypeCodes,
  gbT31000HealthStatusCodes,
  gbT31000InflowReasonCodes,
  gbT31000LeftBehindTypeCodes,
  gbT31000ResidenceCertificateTypeCodes,
  gbT31000VisitPurposeCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { gbT4761FamilyRelationCodes } from '../../codes/national-lists.generated.ts';
import { code, date, object, optional, text } from '../../fields/define-field.ts';
import { personalAddress, personalNote, personName, phoneNumber } from '../../values/contact-fields.ts';
import { citizenIdNumber, identityDocument, nationality } from '../../values/identity-fields.ts';
import { money } from '../../values/quantity-fields.ts';

/** What is known of a resident whose household is registered elsewhere (GB/T 31000 table 13). */
export const floatingDetails = object(
  { zh: '流动人口信息', en: 'Floating population details', privacy: 'personal', source: 'GB/T 31000-2015 table 13' },
  {
    inflowReason: code(gbT31000InflowReasonCodes, { zh: '流入原因', en: 'Reason for coming', privacy: 'personal' }),
    dwellingType: optional(
      code(gbT31000DwellingTypeCodes, { zh: '住所类型', en: 'Type of dwelling', privacy: 'personal' }),
    ),
    certificateType: optional(
      code(gbT31000ResidenceCertificateTypeCodes, { zh: '办证类型', en: 'Residence certificate', privacy: 'personal' }),
    ),
    certificateNumber: optional(
      text({ zh: '证件号码', en: 'Certificate number', maxLength: 22, privacy: 'sensitive', mask: 'citizenId' }),
    ),
    registeredOn: optional(date({ zh: '登记日期', en: 'Registered on', privacy: 'personal' })),
    certificateExpiresOn: optional(date({ zh: '证件到期日期', en: 'Certificate expires on', privacy: 'personal' })),
  },
);

/** The relative who stands closest to a left-behind person. */
const keyMember = object(
  { zh: '家庭主要成员', en: 'Principal family member', privacy: 'personal' },
  {
    name: personName({ zh: '姓名', en: 'Name' }),
    citizenId: optional(citizenIdNumber({ zh: '公民身份号码', en: 'Citizen id' })),
    relation: code(gbT4761FamilyRelationCodes, { zh: '与留守人员关系', en: 'Relation', privacy: 'personal' }),
    phone: optional(phoneNumber({ zh: '联系方式', en: 'Phone' })),
    healthStatus: optional(code(gbT31000HealthStatusCodes, { zh: '健康状况', en: 'Health', privacy: 'sensitive' })),
    workAddress: optional(personalAddress({ zh: '工作详细地址', en: 'Address of work' })),
  },
);

/** What is known of a person whom relatives left behind (GB/T 31000 table 14). */
export const leftBehindDetails = object(
  { zh: '留守人员信息', en: 'Left-behind details', privacy: 'sensitive', source: 'GB/T 31000-2015 table 14' },
  {
    kind: code(gbT31000LeftBehindTypeCodes, { zh: '留守人员类型', en: 'Kind', privacy: 'sensitive' }),
    keyMember: optional(keyMember),
    personalAnnualIncome: optional(money({ zh: '个人年收入', en: 'Own income a year', privacy: 'sensitive' })),
    familyAnnualIncome: optional(money({ zh: '家庭年收入', en: 'Family income a year', privacy: 'sensitive' })),
    difficulties: optional(personalNote({ zh: '困难及诉求', en: 'Difficulties and wishes' })),
    assistance: optional(personalNote({ zh: '帮扶情况', en: 'Assistance' })),
  },
);

/** What is known of a person from abroad (GB/T 31000 table 15). */
export const overseasDetails = object(
  { zh: '境外人员信息', en: 'Overseas details', privacy: 'personal', source: 'GB/T 31000-2015 table 15' },
  {
    surname: personName({ zh: '外文姓', en: 'Surname in Latin letters' }),
    givenName: personName({ zh: '外文名', en: 'Given name in Latin letters' }),
    nationality: nationality({ zh: '国籍（地区）', en: 'Nationality', privacy: 'personal', requirement: 'HT-PER-008' }),
    document: identityDocument({ zh: '证件', en: 'Travel document', privacy: 'sensitive' }),
    documentExpiresOn: optional(date({ zh: '证件有效期', en: 'Document expires on', privacy: 'personal' })),
    visitPurpose: optional(
      code(gbT31000VisitPurposeCodes, { zh: '来华目的', en: 'Purpose of stay', privacy: 'personal' }),
    ),
    arrivedOn: optional(date({ zh: '抵达日期', en: 'Arrived on', privacy: 'personal' })),
    leavesOn: optional(date({ zh: '预计离开日期', en: 'Expected to leave on', privacy: 'personal' })),
  },
);
