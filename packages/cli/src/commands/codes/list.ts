import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

export class CodesList extends BaseCommand {
  static override readonly about: CommandText = {
    title: bilingual('列出全部代码表', 'List all code lists'),
    examples: [{ line: 'hutong codes list', text: bilingual('有哪些代码表', 'Which code lists there are') }],
  };

  async run(): Promise<void> {
    await this.parse(CodesList);
    const { listCodes } = await import('../../services/codes/list.ts');
    this.show(listCodes(), ({ lists }) =>
      formatTable(
        lists.map(({ id, title, entries, source }) => [id, title[this.language], String(entries), source]),
        this.width,
      ),
    );
  }
}
