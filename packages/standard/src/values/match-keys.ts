import { list, object, optional, text, type FieldOptions } from '../fields/define-field.ts';
import type { Field } from '../fields/field.ts';
import { matchKeyPattern } from '../match/match-key-form.ts';
import type { PrivacyClass } from '../privacy/privacy-class.ts';
import type * as z from 'zod';

type KeyList = Field<z.ZodOptional<z.ZodArray<z.ZodString>>>;

/** Longest key: algorithm, key id of 32 characters, digest. */
const longest = 88;

const keysOf = (privacy: PrivacyClass, of: { readonly zh: string; readonly en: string }): KeyList => {
  const options: FieldOptions = {
    zh: `${of.zh}比对码`,
    en: `Keys of ${of.en}`,
    privacy,
    ...(privacy === 'personal' ? { mask: 'all' as const } : {}),
    requirement: 'HT-PRV-012',
  };
  // One a secret: partners, and the time of changing over from one secret to the next.
  return optional(
    list(text({ ...options, maxLength: longest, pattern: matchKeyPattern }), { ...options, minItems: 1, maxItems: 10 }),
  );
};

const matchKeys = <Members extends Readonly<Record<string, KeyList>>>(privacy: PrivacyClass, members: Members) =>
  optional(
    object(
      {
        zh: '比对码',
        en: 'Match keys',
        privacy,
        requirement: 'HT-PRV-012',
        description: {
          zh: '以约定密钥计算的摘要，两个系统据此找出同一对象而不出示号码；每个密钥一个',
          en: 'Keyed digests by which two systems find the same subject without showing its number; one a secret',
        },
      },
      members,
    ),
  );

/** Match keys of a person. */
export const personMatchKeys = matchKeys('personal', {
  citizenId: keysOf('personal', { zh: '公民身份号码', en: 'the citizen id' }),
  phone: keysOf('personal', { zh: '电话号码', en: 'the phone number' }),
  nameAndBirthDate: keysOf('personal', { zh: '姓名与出生日期', en: 'name and birth date' }),
});

/** Match keys of a house. */
export const houseMatchKeys = matchKeys('internal', {
  address: keysOf('internal', { zh: '房屋地址', en: 'the address down to the room' }),
});

/** Match keys of an organization. */
export const organizationMatchKeys = matchKeys('internal', {
  socialCreditCode: keysOf('internal', { zh: '统一社会信用代码', en: 'the unified social credit code' }),
});
