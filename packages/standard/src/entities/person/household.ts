import { gbT31000FamilyEconomyCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { htHouseholdKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, flag, integer, optional, reference, text } from '../../fields/define-field.ts';
import { personalAddress, personName, phoneNumber } from '../../values/contact-fields.ts';
import { citizenIdNumber } from '../../values/identity-fields.ts';
import { money } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

const table12 = (number: number): string => `GB/T 31000-2015 table 12 no. ${number}`;

/** People who are registered, or live, as one household. */
export const Household = defineEntity({
  type: 'Household',
  element: 'person',
  title: { zh: '家庭户', en: 'Household' },
  description: { zh: '以户为单位登记或共同居住的人', en: 'People who are registered or live as one household' },
  source: 'GB/T 31000-2015 table 12',
  matchKey: ['number'],
  fields: () => ({
    number: text({
      zh: '户号',
      en: 'Household number',
      maxLength: 30,
      privacy: 'personal',
      source: table12(21),
      requirement: 'HT-PER-014',
    }),
    kind: optional(code(htHouseholdKindCodes, { zh: '户类别', en: 'Kind' })),
    head: optional(reference('Resident', { zh: '户主', en: 'Head of household', privacy: 'personal' })),
    headName: optional(personName({ zh: '户主姓名', en: 'Name of the head', source: table12(23) })),
    headCitizenId: optional(
      citizenIdNumber({ zh: '户主公民身份号码', en: 'Citizen id of the head', source: table12(22) }),
    ),
    headPhone: optional(phoneNumber({ zh: '户主联系方式', en: 'Phone of the head', source: table12(25) })),
    house: optional(reference('House', { zh: '居住房屋', en: 'House', privacy: 'personal' })),
    address: optional(personalAddress({ zh: '住址', en: 'Address' })),
    memberCount: optional(integer({ zh: '人数', en: 'Members', minimum: 1, maximum: 10000, unit: '1' })),
    economy: optional(
      code(gbT31000FamilyEconomyCodes, {
        zh: '家庭经济状况',
        en: 'Economic status',
        privacy: 'sensitive',
        source: 'GB/T 31000-2015 5.30',
      }),
    ),
    minimumLivingAllowance: optional(
      flag({ zh: '是否纳入低保', en: 'Receives the minimum living allowance', privacy: 'sensitive' }),
    ),
    annualIncome: optional(money({ zh: '家庭年收入', en: 'Income a year', privacy: 'sensitive' })),
  }),
  example: exampleRecord('Household', 'hh-000001', {
    number: '000000001',
    kind: 'family',
    head: exampleId('Resident', 'r-000001'),
    house: exampleId('House', 'h-000001'),
    memberCount: 1,
  }),
});

/** A record of type `Household`. */
export type Household = RecordOf<typeof Household>;
