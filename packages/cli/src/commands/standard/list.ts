import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

export class StandardList extends BaseCommand {
  static override readonly about: CommandText = {
    title: bilingual('列出标准中的全部实体', 'List all entities of the standard'),
    examples: [
      { line: 'hutong standard list', text: bilingual('查看全部实体', 'See all entities') },
      { line: 'hutong standard list --json', text: bilingual('供程序读取', 'For a program') },
    ],
  };

  async run(): Promise<void> {
    await this.parse(StandardList);
    const { listStandard } = await import('../../services/standard/list.ts');
    this.show(listStandard(), ({ entities }) =>
      formatTable(
        entities.map(({ type, title, element, description }) => [
          element.title[this.language],
          type,
          title[this.language],
          description[this.language],
        ]),
        this.width,
      ),
    );
  }
}
