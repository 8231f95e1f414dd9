import { bilingual, type CommandText } from '../../command-text.ts';
import { DocsCommand, docsFlagTexts } from '../../docs-command.ts';
import type { PublishedDocument } from '../../services/docs/document.ts';

export class DocsAsyncApi extends DocsCommand {
  static override readonly about: CommandText = {
    title: bilingual('平台消息接口的 AsyncAPI 3.0 文档', "The AsyncAPI 3.0 document of the platform's messages"),
    examples: [
      { line: 'hutong docs asyncapi --out asyncapi.json', text: bilingual('供发布或生成代码', 'To publish or generate code from') },
    ],
    flags: docsFlagTexts,
  };

  protected override async document(): Promise<PublishedDocument> {
    const { asyncapiDocument } = await import('../../services/docs/asyncapi.ts');
    return asyncapiDocument();
  }
}
