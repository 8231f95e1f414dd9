import { BaseCommand } from '../../base-command.ts';
import { ruleSetChoice, ruleSetFlags, ruleSetTexts } from '../../rule-set-flags.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

export class RulesExport extends BaseCommand {
  static override readonly flags = ruleSetFlags;
  static override readonly about: CommandText = {
    title: bilingual('导出校验规则目录', 'Export the catalogue of the rules of the validator'),
    description: bilingual(
      '每条规则的代码、级别、依据、含义、理由、改法，以及有误与正确的数据示例。',
      'Code, severity, requirement, meaning, reason and fix of each rule, with data that is wrong and right.',
    ),
    examples: [
      {
        line: 'hutong rules export --json > rules.json',
        text: bilingual('供程序读取的目录', 'The catalogue for programs'),
      },
    ],
    flags: ruleSetTexts,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(RulesExport);
    const { ruleSetOf } = await import('../../services/rules/load.ts');
    const { exportRules } = await import('../../services/rules/export.ts');
    this.show(exportRules(await ruleSetOf(ruleSetChoice(flags))), ({ rules }) =>
      formatTable(
        rules.map(({ code, severity, requirement = '', title, page }) => [
          code,
          severity,
          requirement,
          title[this.language],
          page[this.language],
        ]),
        this.width,
      ),
    );
  }
}
