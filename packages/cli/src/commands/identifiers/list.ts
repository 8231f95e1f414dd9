import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

export class IdentifiersList extends BaseCommand {
  static override readonly about: CommandText = {
    title: bilingual('列出全部标识方案', 'List all identifier schemes'),
    examples: [
      { line: 'hutong identifiers list', text: bilingual('能识别哪些号码与编码', 'Which numbers and codes are known') },
    ],
  };

  async run(): Promise<void> {
    await this.parse(IdentifiersList);
    const { listIdentifiers } = await import('../../services/identifiers/list.ts');
    this.show(listIdentifiers(), ({ schemes }) =>
      formatTable(
        schemes.map(({ id, title, form, source, status }) => [
          id,
          title[this.language],
          form[this.language],
          `${source} · ${status}`,
        ]),
        this.width,
      ),
    );
  }
}
