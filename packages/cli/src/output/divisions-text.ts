import { bilingual, divisionLevels, type BilingualText, type Language } from '@hutong/standard';
import type { DescribedDivision } from '../services/divisions/division-schema.ts';
import { formatTable } from './table.ts';

const agreements: Readonly<Record<NonNullable<DescribedDivision['agreement']>, BilingualText>> = {
  'same-name': bilingual('两个来源同名', 'same name in two sources'),
  'same-name-without-end': bilingual('两个来源仅后缀不同', 'two sources differ in the end of the name'),
  'other-name': bilingual('另一来源名称不同', 'other name in another source'),
  'one-source': bilingual('仅见于一个来源', 'in one source only'),
};

const levelTitle = (level: DescribedDivision['level']): BilingualText | undefined =>
  divisionLevels.find((known) => known.level === level)?.title;

/** Divisions as a table: code, level, name, pinyin, and how far two sources agree where that is known. */
export const formatDivisions = (divisions: readonly DescribedDivision[], language: Language, width: number): string =>
  formatTable(
    divisions.map(({ code, level, name, pinyin, agreement }) => [
      code,
      levelTitle(level)?.[language] ?? level,
      name,
      pinyin,
      agreement === undefined ? '' : agreements[agreement][language],
    ]),
    width,
  );

/** Day of the statistics, as the last line of a text. */
export const formatAsOf = (asOf: string, language: Language): string =>
  bilingual(`统计截止 ${asOf}`, `Statistics of ${asOf}`)[language];
