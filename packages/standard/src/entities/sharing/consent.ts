import { htConsentBasisCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, dateTime, flag, list, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** The consent, or other legal basis, for processing personal data. */
export const Consent = defineEntity({
  type: 'Consent',
  element: 'sharing',
  title: { zh: '授权', en: 'Consent' },
  description: {
    zh: '处理个人信息的同意或其他依据',
    en: 'The consent, or other legal basis, for processing personal data',
  },
  source: '个人信息保护法 第十三条, GB/T 35273-2020',
  fields: () => ({
    resident: reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal', requirement: 'HT-SHR-016' }),
    basis: code(htConsentBasisCodes, { zh: '处理依据', en: 'Legal basis', requirement: 'HT-SHR-016' }),
    purpose: text({ zh: '处理目的', en: 'Purpose', maxLength: 500, requirement: 'HT-SHR-016' }),
    entityTypes: optional(
      list(text({ zh: '记录类型', en: 'Record types', maxLength: 50 }), {
        zh: '记录类型',
        en: 'Record types',
        maxItems: 200,
      }),
    ),
    separate: optional(
      flag({
        zh: '是否单独同意',
        en: 'Separate consent',
        description: { zh: '敏感个人信息应取得单独同意', en: 'Sensitive data need it' },
      }),
    ),
    givenAt: dateTime({ zh: '授权时间', en: 'Given at' }),
    expiresOn: optional(date({ zh: '有效期至', en: 'Expires on' })),
    withdrawnAt: optional(dateTime({ zh: '撤回时间', en: 'Withdrawn at' })),
    guardian: optional(reference('Resident', { zh: '监护人', en: 'Guardian', privacy: 'personal' })),
    evidence: optional(attachments({ zh: '凭证', en: 'Evidence' })),
  }),
  rules: [inOrder('givenAt', 'expiresOn'), inOrder('givenAt', 'withdrawnAt')],
  example: exampleRecord('Consent', 'consent-0001', {
    resident: exampleId('Resident', 'r-000001'),
    basis: 'consent',
    purpose: '健康测量与异常提醒',
    entityTypes: ['HealthMeasurement'],
    separate: true,
    givenAt: '2026-01-01T09:00:00+08:00',
  }),
});

/** A record of type `Consent`. */
export type Consent = RecordOf<typeof Consent>;
