import { bilingual, type CommandText } from '../../command-text.ts';
import { DocsCommand, docsFlagTexts } from '../../docs-command.ts';
import type { PublishedDocument } from '../../services/docs/document.ts';

export class DocsErrors extends DocsCommand {
  static override readonly about: CommandText = {
    title: bilingual('错误与检查代码表', 'The table of error and finding codes'),
    examples: [
      { line: 'hutong docs errors --out errors.md', text: bilingual('供发布的页面', 'A page to publish') },
      { line: 'hutong docs errors --json', text: bilingual('供程序读取', 'For a program') },
    ],
    flags: docsFlagTexts,
  };

  protected override async document(): Promise<PublishedDocument> {
    const { errorsDocument } = await import('../../services/docs/errors.ts');
    return errorsDocument();
  }
}
