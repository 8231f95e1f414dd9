import { Flags } from '../../arguments/define-arguments.ts';
import type { RuleScope } from '@hutong/validator/rules';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

export class RulesList extends BaseCommand {
  static override readonly flags = { scope: Flags.string({ options: ['record', 'data-set', 'input'] }) };
  static override readonly about: CommandText = {
    title: bilingual('列出全部错误与检查代码', 'List all error and finding codes'),
    examples: [
      { line: 'hutong rules list', text: bilingual('代码、级别、含义与处理', 'Code, severity, meaning and fix') },
      {
        line: 'hutong rules list --scope data-set',
        text: bilingual('校验时记录之间的规则', 'Rules of the validator between records'),
      },
    ],
    flags: {
      scope: bilingual(
        '只列校验规则：record 单条记录，data-set 记录之间，input 文件与输入',
        'only rules of the validator: on one record, between records, or on files',
      ),
    },
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(RulesList);
    const { listRules } = await import('../../services/rules/list.ts');
    this.show(listRules(flags.scope as RuleScope | undefined), ({ rules }) =>
      formatTable(
        rules.map(({ code, severity = '', name, title, fix }) => [
          code,
          severity,
          name,
          title[this.language],
          fix[this.language],
        ]),
        this.width,
      ),
    );
  }
}
