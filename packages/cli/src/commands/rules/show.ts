import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { ruleText } from '../../output/rule-text.ts';

export class RulesShow extends BaseCommand {
  static override readonly args = { rule: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('查看一个代码或一条要求', 'Show one code or one requirement'),
    examples: [
      { line: 'hutong rules show HT1004', text: bilingual('报告中的代码是什么意思', 'What a code of a report means') },
      { line: 'hutong rules show HT-REC-001', text: bilingual('标准的一条要求', 'A requirement of the standard') },
    ],
    args: { rule: bilingual('代码、其名称或要求编号', 'code, its name, or requirement id') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(RulesShow);
    const { showRule } = await import('../../services/rules/show.ts');
    this.show(showRule(args.rule), (result) => {
      if ('requirement' in result) {
        const { id, level, actor, text } = result.requirement;
        return `${id} ${level} · ${actor}\n${text[this.language]}`;
      }
      return ruleText(result.rule, this.language);
    });
  }
}
