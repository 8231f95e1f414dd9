import { htCertificateKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, flag, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A certificate or proof issued to a resident or body. */
export const Certificate = defineEntity({
  type: 'Certificate',
  element: 'service',
  title: { zh: '证照', en: 'Certificate' },
  description: { zh: '发给居民或单位的证照与证明', en: 'A certificate or proof issued to a resident or body' },
  matchKey: ['kind', 'number'],
  fields: () => ({
    kind: code(htCertificateKindCodes, { zh: '证照种类', en: 'Kind', requirement: 'HT-SVC-006' }),
    number: text({ zh: '证照号码', en: 'Number', maxLength: 64, privacy: 'sensitive' }),
    holder: reference(['Resident', 'Organization', 'Enterprise', 'Merchant'], {
      zh: '持证主体',
      en: 'Holder',
      privacy: 'personal',
      requirement: 'HT-SVC-007',
    }),
    issuer: text({ zh: '签发机关', en: 'Issuer', maxLength: 100 }),
    issuedOn: date({ zh: '签发日期', en: 'Issued on' }),
    expiresOn: optional(date({ zh: '有效期至', en: 'Expires on' })),
    revoked: optional(flag({ zh: '是否注销', en: 'Revoked' })),
    files: optional(attachments({ zh: '电子证照', en: 'Electronic certificate' })),
  }),
  rules: [inOrder('issuedOn', 'expiresOn')],
  example: exampleRecord('Certificate', 'cert-0001', {
    kind: 'elderly-card',
    number: '000000000001',
    holder: exampleId('Resident', 'r-000001'),
    issuer: '示例区民政局',
    issuedOn: '2026-01-10',
  }),
});

/** A record of type `Certificate`. */
export type Certificate = RecordOf<typeof Certificate>;
