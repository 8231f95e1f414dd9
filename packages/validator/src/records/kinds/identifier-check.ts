import {
  bilingual,
  isCalendarDate,
  isCitizenId,
  isSocialCreditCode,
  urnPattern,
  type BilingualText,
  type ErrorCode,
  type Field,
  type FieldKind,
  type IdentifierScheme,
} from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { wrongType } from './wrong-type.ts';

interface Scheme {
  readonly pattern: RegExp;
  readonly check?: (value: string) => boolean;
  readonly length?: number;
  readonly form: BilingualText;
  readonly mismatch: ErrorCode;
  /** What the check digits rest on; the right digit is never told, lest a wrong number be made to pass. */
  readonly checkRule?: BilingualText;
}

const schemes: Readonly<Record<IdentifierScheme, Scheme>> = {
  'citizen-id': {
    pattern: /^[1-9]\d{16}[\dX]$/,
    check: isCitizenId,
    length: 18,
    form: bilingual('18 位数字（末位可为大写 X）', '18 digits, of which the last may be a capital X'),
    mismatch: 'HT1010',
    checkRule: bilingual('的校验码不符（GB 11643-1999）', 'has a wrong check digit (GB 11643-1999)'),
  },
  'social-credit-code': {
    pattern: /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/,
    check: isSocialCreditCode,
    length: 18,
    form: bilingual('18 位，不含字母 I O S V Z', '18 characters without the letters I O S V Z'),
    mismatch: 'HT1010',
    checkRule: bilingual('的校验码不符（GB 32100-2015）', 'has a wrong check character (GB 32100-2015)'),
  },
  division: {
    pattern: /^[1-9]\d{11}$/,
    length: 12,
    form: bilingual('12 位数字', '12 digits'),
    mismatch: 'HT1010',
  },
  grid: {
    pattern: /^[1-9]\d{14}$/,
    length: 15,
    form: bilingual('15 位数字', '15 digits'),
    mismatch: 'HT1010',
  },
  urn: {
    pattern: new RegExp(urnPattern),
    form: bilingual('urn:hutong:<类型>:<系统>:<本地标识>', 'urn:hutong:<type>:<system>:<local id>'),
    mismatch: 'HT1004',
  },
};

/** A national or HuTong identifier. */
export function identifierCheck(field: Field, kind: Extract<FieldKind, { type: 'identifier' }>): CompiledCheck {
  const { pattern, check, length, form, mismatch, checkRule } = schemes[kind.scheme];
  return {
    accepts: (value) => typeof value === 'string' && pattern.test(value) && (check === undefined || check(value)),
    explain: (value, pointer, report) => {
      if (typeof value !== 'string') return report(wrongType(field, pointer, value, 'text'));
      if (!pattern.test(value)) {
        const code = length !== undefined && value.length !== length ? 'HT1009' : mismatch;
        return report(
          describeIssue(code, field, pointer, value, {
            rule: bilingual(`不符合格式：${form.zh}`, `is not of the form ${form.en}`),
          }),
        );
      }
      if (check === undefined || check(value)) return;
      const day = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
      if (kind.scheme === 'citizen-id' && !(isCalendarDate(day) && Number(value.slice(6, 10)) >= 1800))
        return report(
          describeIssue('HT1006', field, pointer, value, {
            rule: bilingual('中的出生日期不存在', 'holds an impossible birth date'),
          }),
        );
      if (checkRule !== undefined) report(describeIssue('HT1005', field, pointer, value, { rule: checkRule }));
    },
  };
}
