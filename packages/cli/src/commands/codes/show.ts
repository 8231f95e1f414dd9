import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';
import { paint } from '../../output/terminal.ts';

export class CodesShow extends BaseCommand {
  static override readonly args = { list: Args.string({ required: true }) };
  static override readonly flags = { parent: Flags.string({ helpValue: 'code' }) };
  static override readonly about: CommandText = {
    title: bilingual('查看一个代码表', 'Show one code list'),
    examples: [
      { line: 'hutong codes show ht-device-kind', text: bilingual('设备种类', 'Kinds of devices') },
      {
        line: 'hutong codes show china-division-county --parent 3401',
        text: bilingual('合肥市的区县', 'Counties of the city of Hefei'),
      },
    ],
    args: { list: bilingual('代码表标识', 'id of the code list') },
    flags: { parent: bilingual('只看该上级之下的代码', 'only the codes under this one') },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CodesShow);
    const { showCodes } = await import('../../services/codes/show.ts');
    this.show(showCodes(args.list, flags), ({ list, codes }) => {
      const head = `${paint('bold', `${list.id} ${list.title[this.language]}`)}\n${list.source} · ${list.status}\n\n`;
      return (
        head +
        formatTable(
          codes.map(({ code, zh, en, parent }) => [code, zh, en, parent ?? '']),
          this.width,
        )
      );
    });
  }
}
