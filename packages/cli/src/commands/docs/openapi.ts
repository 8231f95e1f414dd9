import { bilingual, type CommandText } from '../../command-text.ts';
import { DocsCommand, docsFlagTexts } from '../../docs-command.ts';
import type { PublishedDocument } from '../../services/docs/document.ts';

export class DocsOpenApi extends DocsCommand {
  static override readonly about: CommandText = {
    title: bilingual('平台 HTTP 接口的 OpenAPI 3.1 文档', "The OpenAPI 3.1 document of the platform's HTTP API"),
    examples: [
      { line: 'hutong docs openapi --out openapi.json', text: bilingual('供发布或生成代码', 'To publish or generate code from') },
    ],
    flags: docsFlagTexts,
  };

  protected override async document(): Promise<PublishedDocument> {
    const { openapiDocument } = await import('../../services/docs/openapi.ts');
    return openapiDocument();
  }
}
