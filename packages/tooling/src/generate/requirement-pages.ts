import type { Language, Requirement } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';
import { requirementCoverage, type RequirementCoverage } from './requirement-coverage.ts';

const actors = [
  { id: 'producer', zh: '记录的产生方', en: 'Whoever makes records' },
  { id: 'platform', zh: '平台', en: 'Platforms' },
  { id: 'sharer', zh: '记录的提供方', en: 'Whoever hands records to others' },
  { id: 'converter', zh: '转换记录的软件', en: 'Software that converts records' },
  { id: 'publisher', zh: '标准与代码表的发布方', en: 'Whoever publishes releases and code lists' },
] as const;

/** What verifies a requirement, in few words. */
function evidence(coverage: RequirementCoverage | undefined, language: Language): string {
  if (coverage === undefined) return '';
  const say = words(language);
  const { checks, vectors, tests, fields, reason, state } = coverage;
  if (state === 'reason') return say(`未测：${reason?.zh ?? ''}`, `Not tested: ${reason?.en ?? ''}`);
  if (state === 'stated') return say(`字段 ${fields.join('、')}`, `Field ${fields.join(', ')}`);
  const left = state === 'partial' ? [say(`部分：${reason?.zh ?? ''}`, `in part: ${reason?.en ?? ''}`)] : [];
  return [
    ...checks.map(mono),
    ...(vectors.length === 0 ? [] : [say(`反例向量 ${vectors.length} 条`, `${vectors.length} negative vectors`)]),
    ...tests.map((path) => mono(path.split('/').at(-1) ?? path)),
    ...left,
  ].join(say('、', ', '));
}

const row = (
  { id, level, text, reference }: Requirement,
  coverage: RequirementCoverage | undefined,
  language: Language,
): string[] => [id, level, text[language], reference, evidence(coverage, language)];

/** The requirement register, one page a language. */
export async function generateRequirementPages(root: string): Promise<GeneratedFile[]> {
  const { requirements } = await import('@hutong/standard');
  const coverage = new Map((await requirementCoverage(root)).map((entry) => [entry.id, entry]));
  return languages.map((language) => {
    const say = words(language);
    const head = [
      'Id',
      say('级别', 'Level'),
      say('要求', 'Requirement'),
      say('依据', 'Reference'),
      say('验证', 'Verified by'),
    ];
    const sections = actors.flatMap(({ id, zh, en }) => [
      `## ${say(zh, en)}`,
      table(
        head,
        requirements
          .filter(({ actor }) => actor === id)
          .map((requirement) => row(requirement, coverage.get(requirement.id), language)),
      ),
    ]);
    return {
      path: `docs/${language}/requirements.md`,
      content: page(
        generatedNotice('spec/requirements.csv'),
        `# ${say('要求登记表', 'Requirement register')}`,
        say(
          '校验结果、认证报告与证书引用下列编号。MUST、SHOULD、MAY 分别对应“应”“宜”“可”。招标文件可直接引用这些条款。',
          'Findings, reports and certificates cite these ids; a tender can cite them, too. MUST, SHOULD and MAY are used as in RFC 2119.',
        ),
        ...sections,
      ),
    };
  });
}
