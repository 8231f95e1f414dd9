import { bilingual } from '@hutong/standard';
import { exampleOf, memberExample, recordFile } from './example-files.ts';
import type { AuthoredRules } from './rule.ts';

const manifest = { 'hutong.dataset.yaml': 'sharing: street\nfiles:\n  - { path: records.ndjson }\n' };

/** HT2020–HT2021: what should not be where it is. */
export const privacyRules: AuthoredRules = {
  HT2020: {
    severity: 'warning',
    why: bilingual(
      '写在自由文本中的号码不会被脱敏，会随文本流出',
      'A number in free text is not masked, and leaves with the text',
    ),
    example: memberExample(
      'Event',
      { description: '独居老人（证件号990000194912310026）未开门' },
      { description: '独居老人未开门' },
    ),
  },
  HT2021: {
    severity: 'error',
    why: bilingual(
      '超出约定级别提供个人信息违反个人信息保护规定',
      'Handing over personal data beyond what was agreed breaks the law on personal information',
    ),
    example: {
      bad: {
        ...manifest,
        ...recordFile(exampleOf('Organization', 'o-1', { contactName: '示例甲' })),
      },
      good: { ...manifest, ...recordFile(exampleOf('Organization', 'o-1')) },
    },
  },
};
