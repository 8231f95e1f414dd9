import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { exitCodes } from '../../exit-codes.ts';
import { convertText } from '../../output/convert-text.ts';

export class StandardConvert extends BaseCommand {
  static override readonly args = { paths: Args.string({ required: true, multiple: true }) };
  static override readonly flags = {
    to: Flags.string({ required: true, helpValue: 'version' }),
    from: Flags.string({ helpValue: 'version' }),
    type: Flags.string({ helpValue: 'entity' }),
    'allow-loss': Flags.string({ multiple: true, delimiter: ',', helpValue: 'what' }),
    out: Flags.string({ char: 'o', helpValue: 'file' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('把记录转换到标准的另一个版本', 'Convert records to another release of the standard'),
    description: bilingual(
      '逐项列出损失。有未获准的损失或无效记录时不输出任何记录，退出码为 3。',
      'Names every loss. When something is lost that was not allowed, or a record is invalid, nothing is given out and the command ends with 3.',
    ),
    examples: [
      {
        line: 'hutong standard convert old.ndjson --to 1.0 --allow-loss assumed -o new.ndjson',
        text: bilingual('升级旧记录，接受假定值', 'Old records to the present release, with what is assumed'),
      },
      {
        line: 'hutong standard convert devices.csv --from 0.9 --type Device --to 1.0 --allow-loss assumed -o devices.ndjson',
        text: bilingual('升级旧版表格', 'A table of an earlier release'),
      },
      {
        line: 'hutong standard convert data/ --to 0.9',
        text: bilingual('先看会损失什么', 'See what would be lost'),
      },
      {
        line: 'hutong standard convert data/ --to 0.9 --allow-loss narrowed,Event/limits,record -o old.json',
        text: bilingual('只准许列明的损失', 'With the losses that are named and no others'),
      },
      {
        line: 'hutong standard example Device | hutong standard convert - --to 0.9',
        text: bilingual('从管道读取', 'From a pipe'),
      },
    ],
    args: { paths: bilingual('文件、文件夹，或 - 表示标准输入', 'files, folders, or - for stdin') },
    flags: {
      to: bilingual('目标版本，如 1.0', 'release to convert to, e.g. 1.0'),
      from: bilingual(
        '表格（CSV、XLSX）的列属于哪个版本，如 0.9',
        'release whose fields the columns of a table (CSV, XLSX) are, e.g. 0.9',
      ),
      type: bilingual('表格没有 type 列时的实体类型', 'entity type of a table without a type column'),
      'allow-loss': bilingual(
        '准许的损失：all、dropped、narrowed、rounded、assumed、record，或 实体/字段',
        'losses to accept: all, dropped, narrowed, rounded, assumed, record, or Entity/field',
      ),
      out: bilingual('写入文件；.json 为数组，否则为 NDJSON', 'write to this file; an array for .json, else NDJSON'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardConvert);
    const { convertStandard } = await import('../../services/standard/convert.ts');
    const result = await convertStandard(args.paths, {
      to: flags.to,
      from: flags.from,
      type: flags.type,
      allowLoss: flags['allow-loss'],
      out: flags.out,
      stdin: process.stdin,
    });
    if (!result.complete) this.endWith(exitCodes.findings);
    // The records are the result; what was lost on the way is for the person.
    if (!this.json) process.stderr.write(`${convertText(result, this.language, this.width)}\n`);
    this.show(result, ({ records = [] }) => records.map((record) => JSON.stringify(record)).join('\n'));
  }
}
