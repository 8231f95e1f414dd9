import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';

export class StandardShow extends BaseCommand {
  static override readonly args = { entity: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('查看一个实体的字段', 'Show the fields of an entity'),
    examples: [{ line: 'hutong standard show Device', text: bilingual('设备有哪些字段', 'Which fields a device has') }],
    args: { entity: bilingual('实体类型，如 Device', 'entity type, e.g. Device') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(StandardShow);
    const [{ showStandard }, { standardText }] = await Promise.all([
      import('../../services/standard/show.ts'),
      import('../../output/standard-text.ts'),
    ]);
    this.show(showStandard(args.entity), (entity) => standardText(entity, this.language, this.width));
  }
}
