import type { Language } from '@hutong/standard';
import type { StandardDiffResult } from '../services/standard/diff.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

type Change = StandardDiffResult['changes'][number];

const parties: Readonly<Record<Change['breaks'][number], { readonly zh: string; readonly en: string }>> = {
  writer: { zh: '写入方', en: 'writers' },
  reader: { zh: '读取方', en: 'readers' },
  subject: { zh: '个人信息主体', en: 'persons' },
  platform: { zh: '平台', en: 'platforms' },
  converter: { zh: '转换软件', en: 'converters' },
  publisher: { zh: '发布方', en: 'publishers' },
};

const colors = { major: 'red', minor: 'yellow', patch: 'dim' } as const;

const words = {
  zh: {
    head: ['变更', '实体', '对象', '由', '为', '破坏'],
    everyRecord: '全部记录',
    and: (count: number) => `等 ${count} 个`,
    heading: ({ from, to, rating, counts: { major, minor, patch } }: StandardDiffResult) =>
      `${from} → ${to}：${rating}（major ${major}、minor ${minor}、patch ${patch}）`,
    fits: ({ to, requiredVersion }: StandardDiffResult) => `版本号 ${to} 符合变更级别（至少 ${requiredVersion}）`,
    unfit: ({ to, requiredVersion }: StandardDiffResult) => `版本号 ${to} 低于变更所要求的 ${requiredVersion}`,
  },
  en: {
    head: ['Change', 'Entity', 'Subject', 'From', 'To', 'Breaks'],
    everyRecord: 'every record',
    and: (count: number) => `and ${count} in all`,
    heading: ({ from, to, rating, counts: { major, minor, patch } }: StandardDiffResult) =>
      `${from} → ${to}: ${rating} (major ${major}, minor ${minor}, patch ${patch})`,
    fits: ({ to, requiredVersion }: StandardDiffResult) =>
      `Version ${to} fits the changes (at least ${requiredVersion})`,
    unfit: ({ to, requiredVersion }: StandardDiffResult) =>
      `Version ${to} is lower than the changes require: ${requiredVersion}`,
  },
};

const some = (names: readonly string[], language: Language, shown: number): string =>
  names.length <= shown ? names.join(', ') : `${names.slice(0, shown).join(', ')} ${words[language].and(names.length)}`;

const row = ({ title, types, subject, before, after, codes, breaks }: Change, language: Language): string[] => [
  title[language],
  types.includes('*') ? words[language].everyRecord : types.join() === subject ? '' : some(types, language, 3),
  subject,
  before ?? '',
  codes === undefined ? (after ?? '') : some(codes, language, 6),
  breaks.map((party) => parties[party][language]).join(language === 'zh' ? '、' : ', '),
];

/** The comparison of two releases in words, the gravest changes first. */
export function diffText(result: StandardDiffResult, language: Language, width: number): string {
  const say = words[language];
  const sections = (['major', 'minor', 'patch'] as const).flatMap((rating) => {
    const changes = result.changes.filter((change) => change.rating === rating);
    if (changes.length === 0) return [];
    const table = formatTable([say.head, ...changes.map((change) => row(change, language))], width);
    return ['', paint(colors[rating], rating), table];
  });
  const verdict = result.rating === 'none' ? [] : ['', result.versionFits ? say.fits(result) : say.unfit(result)];
  return [paint('bold', say.heading(result)), ...sections, ...verdict].join('\n');
}
