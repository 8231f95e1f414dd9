import { availableParallelism } from 'node:os';
import { Args, Flags } from '../arguments/define-arguments.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { exitCodes } from '../exit-codes.ts';
import { parsePairs, parseTimeFlag } from '../flag-values.ts';
import { interruptSignal } from '../interrupt-signal.ts';
import { createProgressText } from '../output/progress-text.ts';
import { hasColor } from '../output/terminal.ts';
import { ruleSetChoice, ruleSetFlags, ruleSetTexts } from '../rule-set-flags.ts';
import { tokenFlag } from '../target-flags.ts';
import { usageError } from '../failures/usage-error.ts';
import type { ValidateWatchOptions } from '../services/validate/watch/validate-watch.ts';
import type { ReportFormat, ValidationReport } from '@hutong/validator';

interface ReportFlags {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

interface LiveFlags {
  readonly type?: string | undefined;
  readonly map?: string | undefined;
  readonly system?: string | undefined;
  readonly division?: string | undefined;
  readonly code?: readonly string[] | undefined;
  readonly 'local-list'?: readonly string[] | undefined;
  readonly rules?: string | undefined;
  readonly 'rules-sha256'?: string | undefined;
  readonly 'allow-modules'?: boolean | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly token?: string | undefined;
  readonly for?: number | undefined;
}

/** What the form of another standard does not say of itself. */
const foreignContext = ({ system, division, code }: Pick<LiveFlags, 'system' | 'division' | 'code'>) => ({
  system,
  division,
  codes: code === undefined ? undefined : parsePairs('code', code),
});

/** What vendors send to the platform. */
const liveTopic = 'hutong/v1/+/records';

/** What has no meaning for a stream, or would be made anew with every change. */
const refusedWithLive = ['watch', 'baseline', 'write-baseline', 'encoding', 'date', 'threads'] as const;
const refusedWithWatch = ['write-baseline'] as const;

/** Forms of report, and endings of its file, that name the data set by its content. */
const isHashed = (form: string | undefined): boolean => form === 'html' || form === 'htm' || form === 'json';

export class Validate extends BaseCommand {
  static override readonly args = { paths: Args.string({ multiple: true }) };
  static override readonly flags = {
    type: Flags.string({ helpValue: 'entity' }),
    encoding: Flags.string({ helpValue: 'name' }),
    map: Flags.string({ helpValue: 'mapping.yaml|ngsi-ld|sensorthings|cap' }),
    system: Flags.string({ helpValue: 'id' }),
    division: Flags.string({ helpValue: 'code' }),
    code: Flags.string({ helpValue: 'theirs=ours', multiple: true }),
    'local-list': Flags.string({ multiple: true, helpValue: 'list.yaml' }),
    ...ruleSetFlags,
    format: Flags.string({
      options: ['text', 'json', 'ndjson', 'junit', 'html', 'github', 'sarif', 'codeclimate', 'markdown', 'csv'],
    }),
    threads: Flags.integer({ min: 1, helpValue: 'number' }),
    out: Flags.string({ char: 'o', helpValue: 'file' }),
    baseline: Flags.string({ helpValue: 'old.json' }),
    'write-baseline': Flags.string({ helpValue: 'file' }),
    date: Flags.string({ helpValue: 'time' }),
    watch: Flags.boolean(),
    live: Flags.string({ helpValue: 'url' }),
    topic: Flags.string({ multiple: true, helpValue: 'filter', dependsOn: ['live'] }),
    token: tokenFlag,
    for: Flags.integer({ helpValue: 'seconds', min: 1, dependsOn: ['live'] }),
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
        line: 'hutong validate entities.json --map ngsi-ld --system city-broker --division 340111999001',
        text: bilingual('NGSI-LD 实体', 'Entities of NGSI-LD'),
      },
      {
        line: 'hutong validate data/ --write-baseline baseline.json',
        text: bilingual('把现有问题记为基线', 'Take the findings of today as the baseline'),
      },
      {
        line: 'hutong validate data/ --baseline baseline.json',
        text: bilingual('只报告新增的问题与已消除的问题', 'Only what is new, and what was fixed'),
      },
      {
        line: 'hutong validate data/ --rules city.yaml --rules-sha256 <hash>',
        text: bilingual('按一个城市的规则集校验', "By a city's rule set"),
      },
      { line: 'hutong validate data/ --watch', text: bilingual('每次改动后重新校验', 'Again after every change') },
      {
        line: 'hutong validate --live mqtt://vendor-a@broker:1883 --for 60',
        text: bilingual('校验运行中的数据流', 'A running stream'),
      },
      { line: 'hutong standard example Device | hutong validate -', text: bilingual('从管道读取', 'From a pipe') },
    ],
    args: { paths: bilingual('文件、文件夹、压缩包，或 - 表示标准输入', 'files, folders, archives, or - for stdin') },
    flags: {
      type: bilingual('记录缺少 type 时的实体类型', 'entity type of records that do not say theirs'),
      map: bilingual(
        '文件为厂商自有格式或 NGSI-LD、SensorThings、CAP，经该映射校验，问题指向原文件',
        "the files are in a vendor's own form, or in NGSI-LD, SensorThings or CAP; validate through this mapping, with findings in those files",
      ),
      system: bilingual(
        'NGSI-LD、SensorThings、CAP 数据的来源系统',
        'issuing system of NGSI-LD, SensorThings or CAP data',
      ),
      division: bilingual(
        'NGSI-LD、SensorThings、CAP 数据的行政区划代码',
        'division code of NGSI-LD, SensorThings or CAP data',
      ),
      code: bilingual(
        '对方代码=标准代码：事件小类，或 SensorThings 的观测属性',
        'their code = ours: event kinds, or observed properties for SensorThings',
      ),
      'local-list': bilingual(
        '地方代码表；该机构的扩展代码须列于表中，可多次给出',
        "a local list: its authority's codes have to stand in it; may be repeated",
      ),
      ...ruleSetTexts,
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
      watch: bilingual('文件改动后重新校验，Ctrl-C 结束', 'validate again when a file changes, until Ctrl-C'),
      live: bilingual(
        '订阅并校验 MQTT 或 HTTP 数据流（SSE、NDJSON），Ctrl-C 结束并给出报告',
        'follow and validate a stream over MQTT or HTTP (SSE, NDJSON); Ctrl-C ends it with the report',
      ),
      topic: bilingual(`MQTT 主题过滤器，默认 ${liveTopic}`, `MQTT topic filter; ${liveTopic}`),
      token: bilingual('MQTT 密码或 HTTP 令牌（或 HUTONG_TOKEN）', 'MQTT password or HTTP token (or HUTONG_TOKEN)'),
      for: bilingual('到时自动结束', 'end by itself after so long'),
      date: bilingual(
        '报告与规则所用的时间，相同输入得到相同的字节',
        'the time that report and rules go by: the same input gives the same bytes',
      ),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Validate);
    const { paths = [] } = args;
    if (paths.length === 0 && flags.live === undefined)
      throw usageError(bilingual('缺少参数 PATHS', 'Missing argument PATHS'));
    if (flags.live !== undefined && paths.length > 0)
      throw usageError(bilingual('--live 不读文件', '--live reads no files'));
    const refused = flags.live !== undefined ? refusedWithLive : flags.watch ? refusedWithWatch : [];
    const clash = refused.find((name) => flags[name] !== undefined && flags[name] !== false);
    if (clash !== undefined) {
      const mode = flags.live === undefined ? '--watch' : '--live';
      throw usageError(bilingual(`${mode} 不能与 --${clash} 同用`, `${mode} does not go with --${clash}`));
    }
    const signal = interruptSignal();
    if (flags.live !== undefined) return this.runLive({ ...flags, live: flags.live }, signal);
    const progressText = createProgressText(this.language);
    const options = {
      type: flags.type,
      encoding: flags.encoding,
      map: flags.map,
      foreign: foreignContext(flags),
      baseline: flags.baseline,
      writeBaseline: flags['write-baseline'],
      now: flags.date === undefined ? undefined : parseTimeFlag('date', flags.date),
      localLists: flags['local-list'],
      rules: ruleSetChoice(flags),
      fingerprint: this.json || isHashed(flags.format) || isHashed(flags.out?.split('.').at(-1)?.toLowerCase()),
      threads: flags.threads ?? availableParallelism(),
      signal,
    };
    if (flags.watch) return this.runWatch(paths, { ...options, format: flags.format, out: flags.out });
    const { validate } = await import('../services/validate.ts');
    const report = await validate(paths, {
      ...options,
      stdin: process.stdin,
      onProgress: (progress) => {
        const text = progressText(progress);
        if (text !== undefined) this.progress(text);
      },
    }).finally(() => this.progressDone());
    await this.finish(report, flags);
  }

  /** Follows a stream: a screen for a person, else findings and counts as lines of JSON; the report at the end. */
  private async runLive(
    flags: ReportFlags & LiveFlags & { readonly live: string },
    signal: AbortSignal,
  ): Promise<void> {
    const { validateLive } = await import('../services/validate/live/validate-live.ts');
    const { findingToJson, reportToJson } = await import('@hutong/validator');
    const { liveText } = await import('../output/live-text.ts');
    const { language, hasScreen } = this;
    const streams = !hasScreen && !this.json && flags.format === undefined;
    const report = await validateLive({
      url: flags.live,
      topics: flags.topic ?? [liveTopic],
      token: flags.token,
      type: flags.type,
      map: flags.map,
      foreign: foreignContext(flags),
      localLists: flags['local-list'],
      rules: ruleSetChoice(flags),
      signal: flags.for === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(flags.for * 1000)]),
      onReady: () =>
        process.stderr.write(`${bilingual('● 已连接', '● Following')[language]} ${new URL(flags.live).host}\n`),
      every: hasScreen ? 1000 : 10_000,
      ...(streams
        ? {
            onFindings: (findings) => {
              for (const finding of findings) this.line({ kind: 'finding', ...findingToJson(finding, language) });
            },
            onSnapshot: ({ last, ...counts }) =>
              this.line({ kind: 'progress', ...counts, lastCode: last.at(-1)?.code }),
          }
        : {}),
      ...(hasScreen
        ? { onSnapshot: (snapshot) => this.screen(liveText(new URL(flags.live).host, snapshot, language)) }
        : {}),
    });
    if (!streams) return this.finish(report, flags);
    const { findings: _, ...summary } = reportToJson(report, language);
    await this.finish(report, flags, () => this.line({ kind: 'summary', ...summary }));
  }

  /** Validates again and again: one screen for a person, else each report as a line of JSON. */
  private async runWatch(
    paths: readonly string[],
    { out, format, ...options }: Omit<ValidateWatchOptions, 'onReport' | 'onFailure'> & ReportFlags,
  ): Promise<void> {
    if (paths.includes('-'))
      throw usageError(bilingual('--watch 不能读标准输入', '--watch cannot read standard input'));
    const { validateWatch } = await import('../services/validate/watch/validate-watch.ts');
    const { formatReport, reportToJson } = await import('@hutong/validator');
    const { formatOf, writeReport } = await import('../services/validate.ts');
    const { language, hasScreen } = this;
    const waiting = bilingual('等待改动，Ctrl-C 结束', 'Waiting for changes; Ctrl-C ends it')[language];
    const report = await validateWatch(paths, {
      ...options,
      written: out === undefined ? [] : [out],
      onReport: async (made) => {
        if (out !== undefined)
          await writeReport(made, out, formatOf(out, format as ReportFormat | undefined), language);
        if (hasScreen) this.screen(`${formatReport(made, 'text', language, { color: hasColor() })}\n${waiting}\n`);
        else this.line(reportToJson(made, language));
      },
      onFailure: (error) => process.stderr.write(`${error.describe(language)}\n`),
    });
    if (report !== undefined) this.endAs(report);
  }

  private endAs({ incomplete, valid }: ValidationReport): void {
    if (incomplete === true) this.endWith(exitCodes.incomplete);
    else if (!valid) this.endWith(exitCodes.findings);
  }

  /** Writes and shows a report, and ends with its code. */
  private async finish(report: ValidationReport, { format, out }: ReportFlags, print?: () => void): Promise<void> {
    const { formatOf, validateValue, writeReport } = await import('../services/validate.ts');
    const { formatReport } = await import('@hutong/validator');
    const asked = format as ReportFormat | undefined;
    this.endAs(report);
    if (out !== undefined) await writeReport(report, out, formatOf(out, asked), this.language);
    if (print !== undefined) return print();
    // With a file, the terminal still gets the short form.
    const shown = out === undefined ? (asked ?? 'text') : 'text';
    this.show(this.json ? validateValue(report, this.language) : report, () =>
      formatReport(report, shown, this.language, { color: shown === 'text' && hasColor() }),
    );
  }
}
