import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';

export class StandardExample extends BaseCommand {
  static override readonly args = { entity: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('给出一个实体的示例记录（虚构数据）', 'Give one example record of an entity (invented data)'),
    examples: [
      {
        line: 'hutong standard example Device > device.json',
        text: bilingual('以示例为起点', 'Start from the example'),
      },
      {
        line: 'hutong standard example Device | hutong validate -',
        text: bilingual('示例总是有效', 'The example is always valid'),
      },
    ],
    args: { entity: bilingual('实体类型，如 Device', 'entity type, e.g. Device') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(StandardExample);
    const { exampleOfStandard } = await import('../../services/standard/example.ts');
    this.show(exampleOfStandard(args.entity), (record) => JSON.stringify(record, null, 2));
  }
}
