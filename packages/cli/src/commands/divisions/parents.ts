import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';

export class DivisionsParents extends BaseCommand {
  static override readonly args = { code: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('列出一个区划的各上级', 'List what holds a division'),
    description: bilingual(
      '自省级起。需要可选软件包 @hutong/divisions。名录中没有时退出码为 4。',
      'From its province down. Needs the optional package @hutong/divisions. Ends with exit code 4 when the list lacks the code.',
    ),
    examples: [
      {
        line: 'hutong divisions parents 130111200201',
        text: bilingual('一个村居属于哪里', 'Where a community belongs'),
      },
    ],
    args: { code: bilingual('2、4、6、9 或 12 位区划代码', 'code of a division, 2, 4, 6, 9 or 12 digits') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(DivisionsParents);
    const { listParents } = await import('../../services/divisions/list.ts');
    const result = await listParents(args.code);
    const { formatDivisions } = await import('../../output/divisions-text.ts');
    this.show(result, ({ divisions }) => formatDivisions(divisions, this.language, this.width));
  }
}
