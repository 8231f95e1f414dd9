import { htEventEvidenceCodes } from '../codes/hutong-lists.generated.ts';
import { code, list, object, optional, text } from '../fields/define-field.ts';

/**
 * What proves a step of the handling, each piece of a kind that the taxonomy asks for. Its address has no form of its own, so
 * that a masked step keeps the form of one.
 */
export const eventEvidence = optional(
  list(
    object(
      { zh: '凭证', en: 'Evidence' },
      {
        kind: code(htEventEvidenceCodes, { zh: '凭证种类', en: 'Kind of evidence' }),
        name: optional(text({ zh: '名称或编号', en: 'Name or number', maxLength: 200, privacy: 'personal' })),
        url: optional(text({ zh: '地址', en: 'Address', maxLength: 2000, privacy: 'personal' })),
        sha256: optional(text({ zh: 'SHA-256 摘要', en: 'SHA-256 digest', pattern: '^[0-9a-f]{64}$' })),
      },
    ),
    { zh: '处置凭证', en: 'Evidence', minItems: 1, maxItems: 100, requirement: 'HT-EVT-030' },
  ),
);
