import { availableParallelism } from 'node:os';
import { Args, Flags } from '../arguments/define-arguments.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { exitCodes } from '../exit-codes.ts';
import { parseTimeFlag } from '../flag-values.ts';
import { interruptSignal } from '../interrupt-signal.ts';
import { createProgressText } from '../output/progress-text.ts';
import { hasColor } from '../output/terminal.ts';
import type { ReportFormat } from '@hutong/validator';

export class Validate extends BaseCommand {
  static override readonly args = { paths: Args.string({ required: true, multiple: true }) };
  static override readonly flags = {
    type: Flags.string({ helpValue: 'entity' }),
    encoding: Flags.string({ helpValue: 'name' }),
    map: Flags.string({ helpValue: 'mapping.yaml' }),
    'local-list': Flags.string({ multiple: true, helpValue: 'list.yaml' }),
    format: Flags.string({
      options: ['text', 'json', 'ndjson', 'junit', 'html', 'github', 'sarif', 'codeclimate', 'markdown', 'csv'],
    }),
    threads: Flags.integer({ min: 1, helpValue: 'number' }),
    out: Flags.string({ char: 'o', helpValue: 'file' }),
    baseline: Flags.string({ helpValue: 'old.json' }),
    'write-baseline': Flags.string({ helpValue: 'file' }),
    date: Flags.string({ helpValue: 'time' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('按标准校验数据文件', 'Validate data files against the standard'),
    description: bilingual(
      '读取 CSV、TSV、XLSX、JSON、NDJSON，可为文件夹、ZIP 或 gzip。逐项给出位置、取值、规则与处理办法；有错误时退出码为 3。',
      'Reads CSV, TSV, XLSX, JSON and NDJSON, also in folders, ZIP or gzip. Names the place, the value, the rule and the fix of each finding; ends with 3 on errors.',
    ),
    examples: [
      { line: 'hutong validate data/', text: bilingual('一个文件夹', 'A folder') },
      {
        line: 'hutong validate --type Device devices.csv',
        text: bilingual('没有 type 列的文件', 'A file without a type column'),
      },
      {
        line: 'hutong validate export.zip residents.xlsx',
        text: bilingual('压缩包与工作簿', 'An archive and a workbook'),
      },
      { line: 'hutong validate data/ --out report.html', text: bilingual('供人阅读的报告', 'A report for people') },
      { line: 'hutong validate data/ --format github', text: bilingual('用于持续集成', 'For continuous integration') },
      {
        line: 'hutong validate data/ --out findings.csv',
        text: bilingual('可在电子表格中打开的问题清单', 'Findings as a table for a spreadsheet'),
      },
      {
        line: 'hutong validate housing.csv --map mapping.yaml',
        text: bilingual('厂商自有格式', "A vendor's own form"),
      },
      {
        line: 'hutong validate data/ --write-baseline baseline.json',
        text: bilingual('把现有问题记为基线', 'Take the findings of today as the baseline'),
      },
      {
        line: 'hutong validate data/ --baseline baseline.json',
        text: bilingual('只报告新增的问题与已消除的问题', 'Only what is new, and what was fixed'),
      },
      { line: 'hutong standard example Device | hutong validate -', text: bilingual('从管道读取', 'From a pipe') },
    ],
    args: { paths: bilingual('文件、文件夹、压缩包，或 - 表示标准输入', 'files, folders, archives, or - for stdin') },
    flags: {
      type: bilingual('记录缺少 type 时的实体类型', 'entity type of records that do not say theirs'),
      map: bilingual(
        '文件为厂商自有格式，经该映射校验，问题指向原文件',
        "the files are in a vendor's own form; validate through this mapping, with findings in those files",
      ),
      'local-list': bilingual(
        '地方代码表；该机构的扩展代码须列于表中，可多次给出',
        "a local list: its authority's codes have to stand in it; may be repeated",
      ),
      encoding: bilingual(
        '文本编码；缺省为 UTF-8，或自动识别 GB 18030',
        'text encoding; UTF-8, or GB 18030 where the text shows it',
      ),
      threads: bilingual(
        '读取大文件的线程数，默认等于处理器核数；报告与线程数无关',
        'threads that read a large file, as many as there are processors by default; the report is the same for any number',
      ),
      format: bilingual('报告格式，默认 text 或取自文件名', 'form of the report; text, or by the name of the file'),
      out: bilingual('把报告写入文件', 'write the report to this file'),
      baseline: bilingual(
        '与基线或先前的 JSON 报告比较，退出码只看新增的问题',
        'compare with a baseline or an earlier JSON report; only new findings count for the exit code',
      ),
      'write-baseline': bilingual(
        '把本次的问题写为基线，文件中已接受的例外保留',
        'write the findings of this run as the baseline; exceptions accepted in that file stay',
      ),
      date: bilingual(
        '报告与规则所用的时间，相同输入得到相同的字节',
        'the time that report and rules go by: the same input gives the same bytes',
      ),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Validate);
    const { formatOf, validate, validateValue, writeReport } = await import('../services/validate.ts');
    const { formatReport } = await import('@hutong/validator');
    const progressText = createProgressText(this.language);
    const asked = flags.format as ReportFormat | undefined;
    const now = flags.date === undefined ? undefined : parseTimeFlag('date', flags.date);
    const report = await validate(args.paths, {
      type: flags.type,
      encoding: flags.encoding,
      map: flags.map,
      baseline: flags.baseline,
      writeBaseline: flags['write-baseline'],
      now,
      localLists: flags['local-list'],
      threads: flags.threads ?? availableParallelism(),
      stdin: process.stdin,
      signal: interruptSignal(),
      onProgress: (progress) => {
        const text = progressText(progress);
        if (text !== undefined) this.progress(text);
      },
    }).finally(() => this.progressDone());
    if (report.incomplete === true) this.endWith(exitCodes.incomplete);
    else if (!report.valid) this.endWith(exitCodes.findings);
    if (flags.out !== undefined) await writeReport(report, flags.out, formatOf(flags.out, asked), this.language);
    // With a file, the terminal still gets the short form.
    const shown = flags.out === undefined ? (asked ?? 'text') : 'text';
    this.show(this.json ? validateValue(report, this.language) : report, () =>
      formatReport(report, shown, this.language, { color: shown === 'text' && hasColor() }),
    );
  }
}
