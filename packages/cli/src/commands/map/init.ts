import { Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';

export class MapInit extends BaseCommand {
  static override readonly flags = {
    from: Flags.string({ helpValue: 'file', required: true }),
    type: Flags.string({ helpValue: 'entity', required: true }),
    system: Flags.string({ helpValue: 'id' }),
    encoding: Flags.string({ helpValue: 'name' }),
    rows: Flags.string({ helpValue: 'pointer' }),
    out: Flags.string({ char: 'o', helpValue: 'file' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('按列名建议一份映射', 'Suggest a mapping by the names of the columns'),
    description: bilingual(
      '按字段名、中英文标题与别名比对列名，按样本判断代码与日期格式。每一行都要由人核对。',
      'Compares columns with names, titles and aliases of fields, and a sample with codes and forms of dates. Every line is for a person to review.',
    ),
    examples: [
      {
        line: 'hutong map init --from residents.csv --type Resident --out mapping.yaml',
        text: bilingual('由表头建议', 'By a header'),
      },
    ],
    args: {},
    flags: {
      from: bilingual('数据样本文件', 'file with some of the data'),
      type: bilingual('实体类型', 'entity type'),
      system: bilingual('来源系统标识', 'issuing system'),
      encoding: bilingual('文本编码，默认 UTF-8', 'text encoding, UTF-8 by default'),
      rows: bilingual('JSON 文档中行数组的指针', 'pointer to the rows of a JSON document'),
      out: bilingual('写入文件', 'write to this file'),
    },
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(MapInit);
    const { mapInit } = await import('../../services/map/init.ts');
    const { writeOutput } = await import('../../files/write-output.ts');
    const result = await mapInit(flags.from, flags);
    if (flags.out !== undefined) await writeOutput(flags.out, result.mapping);
    const { mapInitText } = await import('../../output/map-init-text.ts');
    this.show(flags.out === undefined ? result : { ...result, out: flags.out }, (shown) =>
      mapInitText(shown, this.language, this.width),
    );
  }
}
