import type { Language, Requirement } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, page, table, words } from './markdown.ts';

const actors = [
  { id: 'producer', zh: '记录的产生方', en: 'Whoever makes records' },
  { id: 'platform', zh: '平台', en: 'Platforms' },
  { id: 'sharer', zh: '记录的提供方', en: 'Whoever hands records to others' },
  { id: 'converter', zh: '转换记录的软件', en: 'Software that converts records' },
  { id: 'publisher', zh: '标准与代码表的发布方', en: 'Whoever publishes releases and code lists' },
] as const;

const row = ({ id, level, text, reference, notTested }: Requirement, language: Language): string[] => [
  id,
  level,
  text[language],
  reference,
  notTested?.[language] ?? '',
];

/** The requirement register, one page a language. */
export async function generateRequirementPages(): Promise<GeneratedFile[]> {
  const { requirements } = await import('@hutong/standard');
  return languages.map((language) => {
    const say = words(language);
    const head = [
      'Id',
      say('级别', 'Level'),
      say('要求', 'Requirement'),
      say('依据', 'Reference'),
      say('未测原因', 'Why not tested'),
    ];
    const sections = actors.flatMap(({ id, zh, en }) => [
      `## ${say(zh, en)}`,
      table(
        head,
        requirements.filter(({ actor }) => actor === id).map((requirement) => row(requirement, language)),
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
