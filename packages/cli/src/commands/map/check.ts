import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { exitCodes } from '../../exit-codes.ts';

export class MapCheck extends BaseCommand {
  static override readonly args = {
    mapping: Args.string({ required: true }),
    paths: Args.string({ multiple: true }),
  };
  static override readonly about: CommandText = {
    title: bilingual('检查映射文件', 'Check a mapping file'),
    description: bilingual(
      '给出未映射的必填字段与不能写回的规则；给出数据时，还列出未映射的字段与代码。有缺口时退出码为 3。',
      'Names required fields without a rule and rules without a way back; with data, also fields and codes that are not mapped. Ends with 3 on gaps.',
    ),
    examples: [
      { line: 'hutong map check mapping.yaml', text: bilingual('只看映射', 'The mapping alone') },
      { line: 'hutong map check mapping.yaml housing.csv', text: bilingual('结合数据', 'With data') },
    ],
    args: { mapping: bilingual('映射文件', 'mapping file'), paths: bilingual('数据文件', 'data files') },
    flags: {},
  };

  async run(): Promise<void> {
    const { args } = await this.parse(MapCheck);
    const { hasGaps, mapCheck } = await import('../../services/map/check.ts');
    const { mapCheckText } = await import('../../output/map-check-text.ts');
    const result = await mapCheck(args.mapping, args.paths ?? []);
    if (hasGaps(result)) this.endWith(exitCodes.findings);
    this.show(result, (shown) => mapCheckText(shown, this.language, this.width));
  }
}
