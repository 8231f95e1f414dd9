import { Args, Flags } from '../../../arguments/define-arguments.ts';
import { BaseCommand } from '../../../base-command.ts';
import { bilingual, type CommandText } from '../../../command-text.ts';

export class CodesExtendInit extends BaseCommand {
  static override readonly args = { file: Args.string({ required: true }) };
  static override readonly flags = {
    authority: Flags.string({ required: true, helpValue: 'id' }),
    list: Flags.string({ default: 'ht-event-kind', helpValue: 'id' }),
    'code-column': Flags.string({ helpValue: 'name' }),
    'name-column': Flags.string({ helpValue: 'name' }),
    'english-column': Flags.string({ helpValue: 'name' }),
    out: Flags.string({ char: 'o', helpValue: 'file' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('由现有的代码清单起草地方代码表', 'Draft a local list of a table of codes'),
    description: bilingual(
      '名称与国家代码相同的写作 equals，名称相近的列为注释，其余由人判断。',
      'A code with the name of a national one becomes equals, names that are alike stand in comments, and the rest is for a person to judge.',
    ),
    examples: [
      {
        line: 'hutong codes extend init events.csv --authority 340111 --out events.yaml',
        text: bilingual('本区的事件清单', 'The event list of a district'),
      },
      {
        line: 'hutong codes extend init devices.xlsx --list ht-device-kind --authority shushan --out devices.yaml',
        text: bilingual('另一个代码表', 'Another code list'),
      },
    ],
    args: { file: bilingual('代码清单：CSV、XLSX 或 JSON', 'table of codes: CSV, XLSX or JSON') },
    flags: {
      authority: bilingual(
        '机构：区划代码或小写短名',
        'the authority: a division code, or a short name in small letters',
      ),
      list: bilingual('所扩展的代码表', 'the code list that it extends'),
      'code-column': bilingual('代码列', 'column of codes'),
      'name-column': bilingual('中文名称列', 'column of Chinese names'),
      'english-column': bilingual('英文名称列', 'column of English names'),
      out: bilingual('写入文件', 'write to this file'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CodesExtendInit);
    const { draftLocalList } = await import('../../../services/codes/extend/init.ts');
    const { writeOutput } = await import('../../../files/write-output.ts');
    const { authority, list, out } = flags;
    const result = await draftLocalList(args.file, {
      authority,
      list,
      code: flags['code-column'],
      name: flags['name-column'],
      english: flags['english-column'],
    });
    if (out !== undefined) await writeOutput(out, result.localList);
    this.show(out === undefined ? result : { ...result, written: out }, (shown) =>
      out === undefined
        ? shown.localList
        : bilingual(
            `${out}：${shown.total} 个代码，${shown.equal} 个同名，${shown.similar} 个有相近名称；其余逐条判断`,
            `${out}: ${shown.total} codes, ${shown.equal} of the same name, ${shown.similar} with names alike; judge the rest one by one`,
          )[this.language],
    );
  }
}
