import { bilingual } from '../text.ts';
import { checkFault } from './faults.ts';
import { fixedWidth } from './fixed-width.ts';
import { organizationCheckCharacter } from './organization-code.ts';

const signs = '0-9A-HJ-NP-RTUW-Y';
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Check character of the first 17 characters of a unified social credit code (GB 32100-2015). */
export function socialCreditCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += alphabet.indexOf(first17.charAt(index)) * (weights[index] ?? 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Whether a text is an 18-character unified social credit code whose two check characters are right (GB 32100-2015). */
export function isSocialCreditCode(value: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(value)) return false;
  return (
    socialCreditCheckCharacter(value) === value[17] && organizationCheckCharacter(value.slice(8, 16)) === value[16]
  );
}

/** The unified social credit code of an organization (GB 32100-2015), with the organization code inside it. */
export const socialCreditCode = /* @__PURE__ */ fixedWidth({
  id: 'social-credit-code',
  title: bilingual('统一社会信用代码', 'Unified social credit code'),
  source: 'GB 32100-2015',
  status: 'implementation',
  form: bilingual('18 位，不含字母 I O S V Z', '18 characters without the letters I O S V Z'),
  // Published codes of companies and of a public body.
  examples: ['91350100M000100Y43', '91310000775785552L', '91110000802100433B'],
  segments: [
    { name: 'registrar', length: 1, characters: signs, title: bilingual('登记管理部门代码', 'Registering department') },
    { name: 'class', length: 1, characters: signs, title: bilingual('机构类别代码', 'Class of body') },
    {
      name: 'place',
      length: 6,
      title: bilingual('登记管理机关行政区划码', 'Division of the registering body'),
      codeList: 'china-division-county',
    },
    { name: 'organization', length: 9, characters: signs, title: bilingual('组织机构代码', 'Organization code') },
    { name: 'check', length: 1, characters: signs, title: bilingual('校验码', 'Check character') },
  ],
  rules: ({ organization }) =>
    organizationCheckCharacter(organization) === organization.at(-1) ? undefined : checkFault(16, 'GB 11714-1997'),
  checkCharacter: socialCreditCheckCharacter,
  accepts: isSocialCreditCode,
});
