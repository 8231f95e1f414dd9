import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { ruleSetChoice, ruleSetFlags, ruleSetTexts } from '../../rule-set-flags.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { ruleText } from '../../output/rule-text.ts';

export class RulesShow extends BaseCommand {
  static override readonly args = { rule: Args.string({ required: true }) };
  static override readonly flags = ruleSetFlags;
  static override readonly about: CommandText = {
    title: bilingual('查看一个代码或一条要求', 'Show one code or one requirement'),
    examples: [
      { line: 'hutong rules show HT1004', text: bilingual('报告中的代码是什么意思', 'What a code of a report means') },
      { line: 'hutong rules show HT-REC-001', text: bilingual('标准的一条要求', 'A requirement of the standard') },
    ],
    args: { rule: bilingual('代码、其名称或要求编号', 'code, its name, or requirement id') },
    flags: ruleSetTexts,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(RulesShow);
    const { ruleSetOf } = await import('../../services/rules/load.ts');
    const { showRule } = await import('../../services/rules/show.ts');
    this.show(showRule(args.rule, await ruleSetOf(ruleSetChoice(flags))), (result) => {
      if ('requirement' in result) {
        const { id, level, actor, text } = result.requirement;
        return `${id} ${level} · ${actor}\n${text[this.language]}`;
      }
      return ruleText(result.rule, this.language);
    });
  }
}
