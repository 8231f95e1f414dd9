import { bilingual } from '../text.ts';
import { fixedWidth } from './fixed-width.ts';

/** Luhn check digit of a run of digits (ISO/IEC 7812-1 annex B). */
export function luhnCheckDigit(body: string): string {
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    const digit = Number(body.charAt(body.length - 1 - index));
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}

/** The equipment identity of a mobile terminal (3GPP TS 23.003 clause 6.2). */
export const imei = /* @__PURE__ */ fixedWidth({
  id: 'imei',
  title: bilingual('国际移动设备识别码', 'IMEI'),
  source: '3GPP TS 23.003 clause 6.2',
  status: 'implementation',
  form: bilingual('15 位数字，不含分隔符', '15 digits without separators'),
  // The number that descriptions of the check digit work through.
  examples: ['490154203237518'],
  segments: [
    { name: 'typeAllocation', length: 8, title: bilingual('型号核准号码（TAC）', 'Type allocation code') },
    { name: 'serial', length: 6, title: bilingual('序号', 'Serial') },
    { name: 'check', length: 1, title: bilingual('校验码', 'Check digit') },
  ],
  checkCharacter: luhnCheckDigit,
});
