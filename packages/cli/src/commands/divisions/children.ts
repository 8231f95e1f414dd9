import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';

export class DivisionsChildren extends BaseCommand {
  static override readonly args = { code: Args.string({}) };
  static override readonly about: CommandText = {
    title: bilingual('列出一个区划的下级', 'List what a division is divided into'),
    description: bilingual(
      '不给代码时列出各省。需要可选软件包 @hutong/divisions。名录中没有时退出码为 4。',
      'Lists the provinces when no code is given. Needs the optional package @hutong/divisions. Ends with exit code 4 when the list lacks the code.',
    ),
    examples: [
      { line: 'hutong divisions children 130111', text: bilingual('一个区的街道和乡镇', 'Towns of a district') },
      {
        line: 'hutong divisions children 130111200 --json',
        text: bilingual('一个乡的村居', 'Communities of a town'),
      },
      { line: 'hutong divisions children', text: bilingual('各省', 'The provinces') },
    ],
    args: { code: bilingual('2、4、6、9 或 12 位区划代码', 'code of a division, 2, 4, 6, 9 or 12 digits') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(DivisionsChildren);
    const { listChildren } = await import('../../services/divisions/list.ts');
    const result = await listChildren(args.code);
    const { formatDivisions } = await import('../../output/divisions-text.ts');
    this.show(result, ({ divisions }) => formatDivisions(divisions, this.language, this.width));
  }
}
