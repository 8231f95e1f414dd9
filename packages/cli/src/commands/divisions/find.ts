import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';

export class DivisionsFind extends BaseCommand {
  static override readonly args = { code: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('查一个区划代码', 'Show the division of a code'),
    description: bilingual(
      '给出名称、级别和各上级。需要可选软件包 @hutong/divisions。名录中没有时退出码为 4。',
      'Gives its name, its level and what holds it. Needs the optional package @hutong/divisions. Ends with exit code 4 when the list lacks the code.',
    ),
    examples: [
      { line: 'hutong divisions find 130111200201', text: bilingual('一个村居', 'A community') },
      { line: 'hutong divisions find 3401', text: bilingual('2、4、6、9 位也可', '2, 4, 6 or 9 digits also do') },
    ],
    args: { code: bilingual('2、4、6、9 或 12 位区划代码', 'code of a division, 2, 4, 6, 9 or 12 digits') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(DivisionsFind);
    const { findDivision } = await import('../../services/divisions/find.ts');
    const result = await findDivision(args.code);
    const { formatAsOf, formatDivisions } = await import('../../output/divisions-text.ts');
    this.show(result, ({ parents, division, asOf }) =>
      [formatDivisions([...parents, division], this.language, this.width), formatAsOf(asOf, this.language)].join(
        '\n\n',
      ),
    );
  }
}
