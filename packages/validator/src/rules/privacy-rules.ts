import { bilingual } from '@hutong/standard';
import { exampleOf, memberExample, recordFile, recordsExample } from './example-files.ts';
import type { AuthoredRules } from './rule.ts';

const manifest = { 'hutong.dataset.yaml': 'sharing: street\nfiles:\n  - { path: records.ndjson }\n' };

const survey = exampleOf('Survey', 's-1', { method: 'anonymous' });
const resident = exampleOf('Resident', 'r-1', { birthDate: '1949-12-31', sex: '2' });
const answer = exampleOf('Vote', 'v-1', {
  survey: 'urn:hutong:survey:example:s-1',
  resident: 'urn:hutong:resident:example:r-1',
});

/** HT2020–HT2023: what should not be where it is. */
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
  HT2023: {
    severity: 'error',
    why: bilingual(
      '居民以为无人知道自己的选择，姓名却与答案写在一起',
      'Residents believe that nobody knows what they chose, and their names stand beside it',
    ),
    example: recordsExample([survey, resident, answer], [{ ...survey, method: 'named' }, resident, answer]),
  },
};
