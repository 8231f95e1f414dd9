import {
  ga21412ReligionCodes,
  gbT22612MaritalCodes,
  gbT3304EthnicCodes,
  gbT4658EducationCodes,
  gbT4762PoliticalCodes,
  occupationClassCodes,
} from '../codes/national-lists.generated.ts';
import { code, optional, text } from '../fields/define-field.ts';
import { personalAddress, personName } from './contact-fields.ts';
import { countyCode } from './identity-fields.ts';

const table12 = (number: number): string => `GB/T 31000-2015 table 12 no. ${number}`;

/** What GB/T 31000 asks of every person and a record may leave out (table 12 no. 3 to 19, but for name, sex, birth and contact). */
export const personBlock = {
  formerName: optional(personName({ zh: '曾用名', en: 'Former name', source: table12(3) })),
  ethnicity: optional(
    code(gbT3304EthnicCodes, { zh: '民族', en: 'Ethnicity', privacy: 'sensitive', source: table12(6) }),
  ),
  nativePlace: optional(countyCode({ zh: '籍贯', en: 'Native place', privacy: 'personal', source: table12(7) })),
  maritalStatus: optional(
    code(gbT22612MaritalCodes, { zh: '婚姻状况', en: 'Marital status', privacy: 'personal', source: table12(8) }),
  ),
  politicalStatus: optional(
    code(gbT4762PoliticalCodes, { zh: '政治面貌', en: 'Political status', privacy: 'sensitive', source: table12(9) }),
  ),
  education: optional(
    code(gbT4658EducationCodes, { zh: '学历', en: 'Education', privacy: 'personal', source: table12(10) }),
  ),
  religion: optional(
    code(ga21412ReligionCodes, { zh: '宗教信仰', en: 'Religion', privacy: 'sensitive', source: table12(11) }),
  ),
  occupationClass: optional(
    code(occupationClassCodes, { zh: '职业类别', en: 'Class of occupation', privacy: 'personal', source: table12(12) }),
  ),
  occupation: optional(text({ zh: '职业', en: 'Occupation', maxLength: 30, privacy: 'personal', source: table12(13) })),
  workplace: optional(
    text({ zh: '服务处所', en: 'Place of work', maxLength: 100, privacy: 'personal', source: table12(14) }),
  ),
  registeredPlace: optional(
    countyCode({ zh: '户籍地', en: 'Registered county', privacy: 'personal', source: table12(16) }),
  ),
  registeredAddress: optional(
    text({
      zh: '户籍门（楼）详址',
      en: 'Registered address',
      maxLength: 80,
      privacy: 'personal',
      mask: 'address',
      source: table12(17),
    }),
  ),
  residencePlace: optional(
    countyCode({ zh: '现住地', en: 'County of residence', privacy: 'personal', source: table12(18) }),
  ),
  residenceAddress: optional(
    personalAddress({ zh: '现住门（楼）详址', en: 'Address of residence', source: table12(19) }),
  ),
};
