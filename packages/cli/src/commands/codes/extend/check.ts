import { Args } from '../../../arguments/define-arguments.ts';
import { BaseCommand } from '../../../base-command.ts';
import { bilingual, type CommandText } from '../../../command-text.ts';
import { exitCodes } from '../../../exit-codes.ts';

export class CodesExtendCheck extends BaseCommand {
  static override readonly args = { files: Args.string({ required: true, multiple: true }) };
  static override readonly about: CommandText = {
    title: bilingual('检查地方代码表', 'Check a local list'),
    description: bilingual(
      '检查写法、上级代码与从严规定，逐项给出文件、行、列。有误时退出码为 3；尚未判断的代码只作提示。',
      'Checks the form, the parents and what is stricter, with file, line and column. Ends with 3 when something is wrong; codes that are not settled are only noted.',
    ),
    examples: [
      { line: 'hutong codes extend check events.yaml', text: bilingual('一个地方代码表', 'One local list') },
      {
        line: 'hutong codes extend check lists/*.yaml --json',
        text: bilingual('用于持续集成', 'For continuous integration'),
      },
    ],
    args: { files: bilingual('地方代码表（YAML）', 'local lists (YAML)') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(CodesExtendCheck);
    const { checkLocalLists } = await import('../../../services/codes/extend/check.ts');
    const { extendCheckText } = await import('../../../output/extend-text.ts');
    const result = await checkLocalLists(args.files);
    if (!result.valid) this.endWith(exitCodes.findings);
    this.show(result, (shown) => extendCheckText(shown, this.language));
  }
}
