import { bilingual, errorCodes, findEntity, maskValue } from '@hutong/standard';
import { locatorOf, type Locator } from '../dataset/entity-traits.ts';
import { requirementOf } from '../findings/finding.ts';
import { findPersonalNumber, isFreeText } from '../records/personal-number.ts';
import type { RecordIssue } from '../records/record-issue.ts';

const numberTitles = {
  citizenId: bilingual('公民身份号码', 'a citizen id'),
  phone: bilingual('手机号码', 'a mobile number'),
} as const;

/** Makes the judge of prose: numbers of persons that stand in it (HT2020), masked in what is said of them. */
export function createFreeTextJudge(): (type: string, record: Readonly<Record<string, unknown>>) => RecordIssue[] {
  const locators = new Map<string, Locator>();
  return (type, record) => {
    let locate = locators.get(type);
    if (locate === undefined) {
      const entity = findEntity(type);
      if (entity === undefined) return [];
      locators.set(type, (locate = locatorOf(entity.fields, isFreeText)));
    }
    return locate(record).flatMap(({ field, pointer, value }): RecordIssue[] => {
      const found = typeof value === 'string' ? findPersonalNumber(value) : undefined;
      if (found === undefined) return [];
      const { kind, text, index } = found;
      const shown = maskValue(kind, text);
      const requirement = requirementOf('HT2020');
      return [
        {
          code: 'HT2020',
          severity: 'warning',
          pointer,
          message: bilingual(
            `${field.title.zh}第 ${index + 1} 个字符起含${numberTitles[kind].zh}“${shown}”`,
            `${field.title.en} carries ${numberTitles[kind].en} "${shown}" from character ${index + 1} on`,
          ),
          fix: errorCodes.HT2020.fix,
          value: shown,
          ...(requirement === undefined ? {} : { requirement }),
        },
      ];
    });
  };
}
