import { bilingual } from '../text.ts';
import { fixedWidth } from './fixed-width.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of the first 8 characters of an organization code (GB 11714), which stands at positions 9–17 of a social credit code. */
export function organizationCheckCharacter(first8: string): string {
  let sum = 0;
  for (let index = 0; index < 8; index++) sum += alphabet.indexOf(first8.charAt(index)) * (weights[index] ?? 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** The organization code of the time before the social credit code (GB 11714-1997), written without its hyphen. */
export const organizationCode = /* @__PURE__ */ fixedWidth({
  id: 'organization-code',
  title: bilingual('组织机构代码', 'Organization code'),
  source: 'GB 11714-1997',
  status: 'implementation',
  form: bilingual(
    '8 位数字或大写字母加 1 位校验码，不含连字符',
    '8 digits or capital letters and a check character, without a hyphen',
  ),
  // Positions 9–17 of published social credit codes.
  examples: ['M000100Y4', '775785552', '802100433'],
  segments: [
    { name: 'body', length: 8, characters: '0-9A-Z', title: bilingual('本体代码', 'Body') },
    { name: 'check', length: 1, characters: '0-9X', title: bilingual('校验码', 'Check character') },
  ],
  checkCharacter: organizationCheckCharacter,
});
