import { bilingual, type CommandText } from '../../command-text.ts';
import { DocsCommand, docsFlagTexts } from '../../docs-command.ts';
import type { PublishedDocument } from '../../services/docs/document.ts';

export class DocsDictionary extends DocsCommand {
  static override readonly about: CommandText = {
    title: bilingual('数据字典：全部实体与字段', 'The data dictionary: every entity with every field'),
    examples: [
      { line: 'hutong docs dictionary --out dictionary.md', text: bilingual('供发布的页面', 'A page to publish') },
      { line: 'hutong docs dictionary --json', text: bilingual('供程序读取', 'For a program') },
    ],
    flags: docsFlagTexts,
  };

  protected override async document(): Promise<PublishedDocument> {
    const { dictionaryDocument } = await import('../../services/docs/dictionary.ts');
    return dictionaryDocument();
  }
}
