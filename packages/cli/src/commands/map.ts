import { Args, Flags } from '../arguments/define-arguments.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { exitCodes } from '../exit-codes.ts';

export class MapFiles extends BaseCommand {
  static override readonly args = { paths: Args.string({ required: true, multiple: true }) };
  static override readonly flags = {
    mapping: Flags.string({ char: 'm', helpValue: 'file' }),
    format: Flags.string({ options: ['ngsi-ld', 'sensorthings', 'cap'] }),
    reverse: Flags.boolean(),
    encoding: Flags.string({ helpValue: 'name' }),
    report: Flags.boolean(),
    system: Flags.string({ helpValue: 'id' }),
    division: Flags.string({ helpValue: 'code' }),
    code: Flags.string({ helpValue: 'theirs=ours', multiple: true }),
    shape: Flags.string({ options: ['normalized', 'concise', 'keyValues'] }),
    out: Flags.string({ char: 'o', helpValue: 'file' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('在厂商格式与标准之间转换数据', "Convert data between a vendor's form and the standard"),
    description: bilingual(
      '按映射文件把行转换为标准记录，加 --reverse 则写回厂商格式。输出为 NDJSON；--out 的扩展名可为 .csv 或 .json。有错误时退出码为 3。',
      'Turns rows into records of the standard by a mapping file, or back with --reverse. Prints NDJSON; --out may end in .csv or .json. Ends with 3 on errors.',
    ),
    examples: [
      {
        line: 'hutong map housing.csv --mapping mapping.yaml --out records.ndjson',
        text: bilingual('转换为标准记录', 'To records of the standard'),
      },
      {
        line: 'hutong map records.ndjson --mapping mapping.yaml --reverse --out housing.csv',
        text: bilingual('写回厂商格式', "Back to the vendor's form"),
      },
      {
        line: 'hutong map housing.csv --mapping mapping.yaml --report --out records.ndjson',
        text: bilingual('并测量损失', 'And measure what is lost'),
      },
      {
        line: 'hutong map warnings.ndjson --format cap --reverse --out alerts/',
        text: bilingual('预警导出为 CAP 1.2', 'Warnings as alerts of CAP 1.2'),
      },
      {
        line: 'hutong map entities.json --format ngsi-ld --system city-broker --division 340111999001',
        text: bilingual('导入 NGSI-LD 实体', 'Entities of NGSI-LD as records'),
      },
    ],
    args: { paths: bilingual('文件、文件夹，或 - 表示标准输入', 'files, folders, or - for stdin') },
    flags: {
      mapping: bilingual('映射文件', 'mapping file'),
      format: bilingual('不用映射文件，改用其他标准的格式', 'the form of another standard, in place of a mapping'),
      reverse: bilingual('由标准写回厂商格式', "from the standard back to the vendor's form"),
      encoding: bilingual('文本编码，默认取自映射，其次 UTF-8', 'text encoding; by the mapping, else UTF-8'),
      report: bilingual('测量损失与往返', 'measure loss and the round trip'),
      system: bilingual('导入记录的来源系统（--format）', 'issuing system of imported records (--format)'),
      division: bilingual('导入记录的行政区划代码（--format）', 'division code of imported records (--format)'),
      code: bilingual(
        '对方代码=标准代码：事件小类，或 SensorThings 的观测属性',
        'their code = ours: event kinds, or observed properties for SensorThings',
      ),
      shape: bilingual('NGSI-LD 的写法，默认 normalized', 'how NGSI-LD is written; normalized by default'),
      out: bilingual('写入文件；CAP 写入文件夹', 'write to this file; for CAP, to this folder'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(MapFiles);
    const { runMap } = await import('../services/map/run.ts');
    const { createFileSink, createAlertSink } = await import('../files/record-sink.ts');
    const { parsePairs } = await import('../flag-values.ts');
    const { reverse, format, out } = flags;
    const isAlerts = format === 'cap' && reverse;
    const sink = out === undefined ? undefined : isAlerts ? createAlertSink(out) : createFileSink(out);
    const data: Readonly<Record<string, unknown>>[] = [];
    const print = (row: Readonly<Record<string, unknown>>): void =>
      void process.stdout.write(isAlerts ? `${String(row['xml'])}\n` : `${JSON.stringify(row)}\n`);
    const result = await runMap(args.paths, {
      ...flags,
      codes: parsePairs('code', flags.code ?? []),
      stdin: process.stdin,
      measure: flags.report,
      write: sink?.write ?? (this.json ? (row) => data.push({ ...row }) : print),
    });
    await sink?.finish();
    if (result.errors > 0) this.endWith(exitCodes.findings);
    const { mapText } = await import('../output/map-text.ts');
    const complete = out === undefined ? (this.json ? { ...result, data } : result) : { ...result, out };
    const text = mapText(complete, this.language, this.width);
    // Without a file, stdout belongs to the data.
    if (this.json || out !== undefined) this.show(complete, () => text);
    else process.stderr.write(`${text}\n`);
  }
}
