import { identifier, optional, text } from '../fields/define-field.ts';
import { personName, phoneNumber } from './contact-fields.ts';
import { organizationMatchKeys } from './match-keys.ts';
import { position } from './position.ts';
import { socialCreditCode } from '../identifiers/social-credit-code.ts';

/** By what an organization is known: its name, and its code where it has one. */
export const organizationIdentity = {
  name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public', requirement: 'HT-ORG-001' }),
  socialCreditCode: optional(
    identifier(socialCreditCode, {
      zh: '统一社会信用代码',
      en: 'Unified social credit code',
      privacy: 'public',
      source: 'GB 32100-2015',
      requirement: 'HT-ORG-002',
    }),
  ),
};

/** What every organization has, whatever its kind. */
export const organizationBlock = {
  ...organizationIdentity,
  address: optional(text({ zh: '地址', en: 'Address', maxLength: 200, privacy: 'public' })),
  contactPhone: optional(phoneNumber({ zh: '联系方式', en: 'Contact phone' })),
  leaderName: optional(personName({ zh: '负责人姓名', en: 'Name of the person in charge' })),
  leaderPhone: optional(phoneNumber({ zh: '负责人联系方式', en: 'Phone of the person in charge' })),
  position: optional(position({ zh: '位置', en: 'Position', privacy: 'public' })),
  matchKeys: organizationMatchKeys,
};
