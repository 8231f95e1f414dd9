import { Args, Flags } from '../../../arguments/define-arguments.ts';
import { BaseCommand } from '../../../base-command.ts';
import { bilingual, type CommandText } from '../../../command-text.ts';

export class CodesExtendDowngrade extends BaseCommand {
  static override readonly args = { paths: Args.string({ required: true, multiple: true }) };
  static override readonly flags = { out: Flags.string({ char: 'o', helpValue: 'file' }) };
  static override readonly about: CommandText = {
    title: bilingual('把记录中的地方扩展代码换成上级代码', 'Turn local codes of records into their parents'),
    description: bilingual(
      '供只认识国家代码表的接收方使用，不需要地方代码表。输出为 NDJSON；--out 的扩展名可为 .csv 或 .json。',
      'For a consumer that knows only the national lists; no local list is needed. Prints NDJSON; --out may end in .csv or .json.',
    ),
    examples: [
      {
        line: 'hutong codes extend downgrade events.ndjson --out national.ndjson',
        text: bilingual('交给只认识国家代码的系统', 'For a system that knows national codes only'),
      },
      { line: 'cat events.ndjson | hutong codes extend downgrade -', text: bilingual('从管道读取', 'From a pipe') },
    ],
    args: { paths: bilingual('文件、文件夹，或 - 表示标准输入', 'files, folders, or - for stdin') },
    flags: { out: bilingual('写入文件', 'write to this file') },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CodesExtendDowngrade);
    const { downgradeRecords } = await import('../../../services/codes/extend/downgrade.ts');
    const { extendDowngradeText } = await import('../../../output/extend-text.ts');
    const { createFileSink } = await import('../../../files/record-sink.ts');
    const { out } = flags;
    const sink = out === undefined ? undefined : createFileSink(out);
    const data: Readonly<Record<string, unknown>>[] = [];
    const print = (record: Readonly<Record<string, unknown>>): void =>
      void process.stdout.write(`${JSON.stringify(record)}\n`);
    const result = await downgradeRecords(args.paths, {
      stdin: process.stdin,
      write: sink?.write ?? (this.json ? (record) => data.push(record) : print),
    });
    await sink?.finish();
    const text = extendDowngradeText(result, this.language, this.width);
    // Without a file, stdout belongs to the records.
    if (out !== undefined) this.show({ ...result, written: out }, () => text);
    else if (this.json) this.show({ ...result, data }, () => text);
    else process.stderr.write(`${text}\n`);
  }
}
