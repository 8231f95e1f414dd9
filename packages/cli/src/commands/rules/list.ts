import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

export class RulesList extends BaseCommand {
  static override readonly about: CommandText = {
    title: bilingual('列出全部错误与检查代码', 'List all error and finding codes'),
    examples: [{ line: 'hutong rules list', text: bilingual('代码、含义与处理', 'Code, meaning and fix') }],
  };

  async run(): Promise<void> {
    await this.parse(RulesList);
    const { listRules } = await import('../../services/rules/list.ts');
    this.show(listRules(), ({ rules }) =>
      formatTable(
        rules.map(({ code, name, title, fix }) => [code, name, title[this.language], fix[this.language]]),
        this.width,
      ),
    );
  }
}
