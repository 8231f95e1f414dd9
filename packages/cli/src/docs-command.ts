import { Flags } from './arguments/define-arguments.ts';
import { BaseCommand } from './base-command.ts';
import { bilingual } from './command-text.ts';
import type { PublishedDocument } from './services/docs/document.ts';

/** Flags of the commands that publish a document. */
export const docsFlags = { out: Flags.string({ char: 'o', helpValue: 'file' }) };

export const docsFlagTexts = {
  out: bilingual(
    '写入文件；以 .json 或 .yaml 结尾时为机器可读格式',
    'write to this file; machine-readable when it ends in .json or .yaml',
  ),
};

/** Base of the commands that publish a document. */
export abstract class DocsCommand extends BaseCommand {
  static override readonly flags = docsFlags;

  protected abstract document(): Promise<PublishedDocument>;

  override async run(): Promise<void> {
    const { flags } = await this.parse(this.constructor as typeof DocsCommand);
    const { publish, renderDocument } = await import('./services/docs/document.ts');
    const document = await this.document();
    const { language } = this;
    const result = await publish(document, { language, out: flags.out });
    this.show(result, () =>
      flags.out === undefined
        ? renderDocument(document, language)
        : bilingual(`已写入 ${flags.out}`, `Wrote ${flags.out}`)[language],
    );
  }
}
