import type { ErrorCode } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';

const areas: readonly { prefix: string; zh: string; en: string }[] = [
  { prefix: 'HT10', zh: '单条记录', en: 'One record' },
  { prefix: 'HT20', zh: '数据集', en: 'Data sets' },
  { prefix: 'HT30', zh: '文件与输入', en: 'Files and input' },
  { prefix: 'HT40', zh: '设备报文', en: 'Device frames' },
  { prefix: 'HT50', zh: '平台接口', en: "The platform's API" },
  { prefix: 'HT60', zh: '认证与证书', en: 'Certification and certificates' },
  { prefix: 'HT70', zh: '命令行', en: 'The command line' },
  { prefix: 'HT80', zh: '网关与模拟器', en: 'Gateway and simulator' },
  { prefix: 'HT90', zh: '映射与外部格式', en: 'Mappings and foreign forms' },
];

/** The list of all error codes, one page a language. */
export async function generateErrorPages(): Promise<GeneratedFile[]> {
  const { errorCodes } = await import('@hutong/standard');
  const { findRule } = await import('@hutong/validator/rules');
  const codes = Object.entries(errorCodes) as [ErrorCode, (typeof errorCodes)[ErrorCode]][];
  const homeless = codes.filter(([code]) => !areas.some(({ prefix }) => code.startsWith(prefix)));
  if (homeless.length > 0)
    throw new Error(`no area of the error pages for ${homeless.map(([code]) => code).join(', ')}`);
  const pageOf = (code: ErrorCode): string =>
    findRule(code) === undefined ? mono(code) : `[${code}](rules/${code}.md)`;
  return languages.map((language) => {
    const say = words(language);
    const sections = areas.flatMap(({ prefix, zh, en }) => {
      const rows = codes
        .filter(([code]) => code.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, { name, title, fix }]) => [pageOf(code), mono(name), title[language], fix[language]]);
      const head = [say('代码', 'Code'), say('名称', 'Name'), say('含义', 'Meaning'), say('改法', 'What to do')];
      return [`## ${prefix}xx ${say(zh, en)}`, table(head, rows)];
    });
    const introduction = say(
      '每个错误与校验结果都有固定代码。代码不会改号，也不会重复使用；说明与改法有中英两种文字。',
      'Every error and every finding has a stable code. Codes are never renumbered or used again; each has its meaning and its fix in Chinese and English.',
    );
    return {
      path: `docs/${language}/errors.md`,
      content: page(
        generatedNotice('packages/standard/src/errors/areas'),
        `# ${say('错误代码', 'Error codes')}`,
        introduction,
        ...sections,
      ),
    };
  });
}
