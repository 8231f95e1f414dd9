import { Flags } from '../../arguments/define-arguments.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { DocsCommand, docsFlags, docsFlagTexts } from '../../docs-command.ts';
import type { DictionaryFormat } from '../../services/docs/dictionary.ts';
import type { PublishedDocument } from '../../services/docs/document.ts';

const formats = ['html', 'md', 'csv', 'svg'] as const satisfies readonly DictionaryFormat[];

const formatOf = (out: string | undefined): DictionaryFormat =>
  formats.find((format) => out?.toLowerCase().endsWith(`.${format}`)) ?? 'md';

export class DocsDictionary extends DocsCommand {
  static override readonly flags = { ...docsFlags, format: Flags.string({ options: [...formats] }) };
  static override readonly about: CommandText = {
    title: bilingual('数据字典：全部实体与字段', 'The data dictionary: every entity with every field'),
    description: bilingual(
      'HTML 为一个自足的页面：中英文切换、离线查找、实体关系图、隐私类别与共享默认值、代码表，可打印。CSV 每字段一行。SVG 为实体关系图。',
      'HTML is one page that needs nothing else: both languages, search without a network, pictures of the relations, privacy classes and sharing defaults, code lists; it prints. CSV has one row a field. SVG is the picture of all entities.',
    ),
    examples: [
      { line: 'hutong docs dictionary --out dictionary.html', text: bilingual('供发布的页面', 'A page to publish') },
      { line: 'hutong docs dictionary --out dictionary.csv', text: bilingual('供表格软件', 'For a spreadsheet') },
      { line: 'hutong docs dictionary --format md > dictionary.md', text: bilingual('供文档站', 'For a documentation site') },
      { line: 'hutong docs dictionary --json', text: bilingual('供程序读取', 'For a program') },
    ],
    flags: {
      ...docsFlagTexts,
      format: bilingual('页面的格式；默认随文件名，否则为 md', 'form of the page; else by the file name, else md'),
    },
  };

  protected override async document(): Promise<PublishedDocument> {
    const { flags } = await this.parse(DocsDictionary);
    const { dictionaryDocument } = await import('../../services/docs/dictionary.ts');
    return dictionaryDocument((flags.format as DictionaryFormat | undefined) ?? formatOf(flags.out));
  }
}
