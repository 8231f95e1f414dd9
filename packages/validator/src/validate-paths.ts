import { bilingual, type BilingualText } from '@hutong/standard';
import type { LocalCodes } from '@hutong/standard/local-lists';
import { completenessOf, createRecordCounts } from './completeness/record-counts.ts';
import { createDataSetChecks } from './dataset/create-data-set-checks.ts';
import { wakeFamilies, wakeReferences } from './dataset/links/family-rest.ts';
import { createSpillFile, type SpillFile } from './dataset/rows/spill-file.ts';
import { mostListed, settleWithBaseline, type BaselineOptions } from './baseline/settle-with-baseline.ts';
import { createTally } from './findings/tally.ts';
import { dataSetFingerprint } from './input/data-set-fingerprint.ts';
import { findSources, type InputOptions } from './input/find-sources.ts';
import type { InputSource } from './input/input-source.ts';
import type { Translate } from './input/translate-entries.ts';
import { inspectSource, type Inspected } from './input/read-source.ts';
import { parameterValues } from './rules/rule-parameters.ts';
import type { GradedTally } from './rule-sets/graded-tally.ts';
import type { TypedSource } from './rule-sets/judge-related.ts';
import { switchedOff } from './rule-sets/report-rule-set.ts';
import type { RuleSet } from './rule-sets/rule-set.ts';
import { createRecordJudge } from './validation/judge-record.ts';
import { mayBringOthers } from './validation/types-to-come.ts';
import { isDivisible, readInThreads, type Division, type ThreadedSink } from './validation/parallel/read-in-threads.ts';
import { readExact } from './validation/read-exact.ts';
import { readLinesOf } from './validation/read-lines-of.ts';
import { isScannable } from './validation/read-scanned.ts';
import { rescan } from './validation/rescan.ts';
import { fileAt, revisit, type PlacedSource } from './validation/revisit.ts';
import type { SourceReading } from './validation/source-reading.ts';
import type { FileSummary, ValidationReport } from './validation-report.ts';

/** How far the validation has come. */
export interface ValidationProgress {
  readonly file: string;
  readonly records: number;
  readonly bytes: number;
  /** Bytes of all files together, where that is known. */
  readonly totalBytes?: number;
}

/** How `validatePaths` reads and whom it tells of its progress. */
export interface ValidateOptions extends InputOptions, BaselineOptions {
  readonly onProgress?: (progress: ValidationProgress) => void;
  /** Threads that read one large file; 1 when absent. The report is the same for any number. */
  readonly threads?: number;
  /** The least bytes of a file that are worth a thread of their own; 32 MiB when absent. */
  readonly partBytes?: number;
  /** Hashes the content of all files, which are read once more for it. */
  readonly fingerprint?: boolean;
  /** Makes what turns rows of the dialect into records of the standard; findings then point into the rows. */
  readonly translate?: () => Translate;
  /** The time of the report, in milliseconds since the epoch, which rules and exceptions go by; the machine's when absent. */
  readonly now?: number;
  /** Local lists that are loaded: their authorities' local codes have to stand in them. */
  readonly localCodes?: LocalCodes | undefined;
  /** The rule set of whoever is to have the data. */
  readonly ruleSet?: RuleSet | undefined;
}

const defaultPartBytes = 32 * 1024 * 1024;

async function readOne(
  source: InputSource,
  inspected: Inspected,
  sink: ThreadedSink,
  division: Division,
): Promise<SourceReading> {
  if ('finding' in inspected || sink.translate !== undefined || !isScannable(inspected.source))
    return readExact(inspected, source.file, sink);
  for (const finding of inspected.findings) sink.tally.add(finding);
  const isDivided = isDivisible(inspected.source, division);
  const reading = isDivided ? await readInThreads(inspected.source, sink, division) : undefined;
  return reading ?? readLinesOf(inspected.source, sink);
}

/** Few runs have a rule set, and its expressions load more than all the rest. */
const appliedOf = async (ruleSet: RuleSet | undefined, now: number) =>
  ruleSet === undefined ? undefined : (await import('./rule-sets/apply-rule-set.ts')).applyRuleSet(ruleSet, now);

/** Lets timers, signals and other work have their turn between two pieces of a file. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Validates files, folders and standard input (`-`) as one data set: each record by itself, then records against
 * each other, in memory that does not grow with the data. Bad content becomes findings; a missing path (HT7002), a folder
 * without data (HT3005), a wrong manifest (HT3006), an unknown encoding (HT3002) and a full disk (HT3013) throw.
 */
export async function validatePaths(
  paths: readonly string[],
  options: ValidateOptions = {},
): Promise<ValidationReport> {
  const { onProgress, signal, now = Date.now(), threads = 1, partBytes = defaultPartBytes } = options;
  const date = new Date(now).toISOString();
  const spill = createSpillFile();
  const spills: Pick<SpillFile, 'close'>[] = [spill];
  const dataSet = createDataSetChecks(spill);
  try {
    const found = await findSources(paths, options, spill);
    const { sources } = found;
    // Types that are known beforehand save a second reading.
    wakeFamilies(dataSet.rows, new Set(sources.flatMap(({ type }) => type ?? [])));
    const applied = await appliedOf(options.ruleSet, now);
    const graded = createTally(mostListed(options));
    const gradedTally: GradedTally | undefined = applied?.gradeTally(graded);
    const tally = gradedTally ?? graded;
    const judgeStandard = createRecordJudge({ localCodes: options.localCodes });
    const judge = applied?.besides(judgeStandard) ?? judgeStandard;
    const typed: TypedSource[] = [];
    const counts = createRecordCounts();
    const placed: PlacedSource[] = [];
    const inspectedSources: PlacedSource[] = [];
    const summaries: Omit<FileSummary, 'findings'>[] = [];
    const totalBytes = sources.every(({ size }) => size !== undefined)
      ? sources.reduce((sum, { size = 0 }) => sum + size, 0)
      : undefined;
    for (const finding of found.findings) tally.add(finding);
    const isStopped = (): boolean => signal?.aborted === true;
    const translate = options.translate?.();
    let base = 0;
    let records = 0;
    for (const [index, source] of sources.entries()) {
      if (isStopped()) break;
      const inspected = await inspectSource(source).catch((error: unknown): undefined => {
        if (!isStopped()) throw error;
      });
      if (inspected === undefined) break;
      if (!('finding' in inspected)) inspectedSources.push({ source: inspected.source, base });
      const known = 'finding' in inspected ? source : inspected.source;
      placed.push({ source: known, base });
      if (mayBringOthers(known, sources.slice(index + 1))) wakeReferences(dataSet.rows, base);
      const { file } = source;
      const goesOn = async (read: number, bytes: number): Promise<boolean> => {
        const ofAll = totalBytes === undefined ? {} : { totalBytes };
        onProgress?.({ file, records: records + read, bytes: base + bytes, ...ofAll });
        await breathe();
        return !isStopped();
      };
      const reading = await readOne(
        source,
        inspected,
        {
          tally,
          dataSet,
          counts,
          ...dataSet,
          judge,
          localCodes: options.localCodes,
          rules: applied,
          translate,
          base,
          goesOn,
          isStopped,
          spills,
        },
        { threads, partBytes },
      );
      if (!('finding' in inspected)) typed.push({ source: inspected.source, types: new Set(reading.types.keys()) });
      base += reading.bytes + 1;
      records += reading.records;
      const typeFrom = source.typeFrom ?? (source.format === 'csv' || source.format === 'xlsx' ? 'header' : 'record');
      summaries.push({ file, records: reading.records, types: Object.fromEntries(reading.types), typeFrom });
    }

    const between: BilingualText[] = isStopped()
      ? [
          bilingual(
            '校验被中断：其余内容未读，记录之间的检查未进行',
            'The validation was interrupted: the rest was not read, and records were not checked against each other',
          ),
        ]
      : [
          ...(await dataSet.finish(
            tally,
            {
              revisit: (offsets) => revisit(placed, offsets, options.translate?.()),
              rescan: (until, takerOf) =>
                rescan(
                  inspectedSources,
                  until,
                  { listed: options.localCodes?.fault, exactTypes: applied?.exactTypes },
                  takerOf,
                ),
              fileAt: (at) => fileAt(placed, at),
            },
            parameterValues(options.ruleSet?.parameters),
          )),
          ...((await applied?.judgeRelated(tally, { sources: typed, translate: options.translate, isStopped })) ?? []),
        ];
    between.push(...(gradedTally?.settle() ?? []));
    const ruleSet = applied?.report(isStopped());
    const read = sources.map(({ file }) => file);
    const compared = settleWithBaseline(tally, options, {
      now,
      date,
      read,
      isIncomplete: isStopped(),
      ruleSet,
    });
    const { result } = compared;
    const findings = result.findings();
    const total = result.rules().reduce((sum, { count }) => sum + count, 0);
    const unlisted = total - findings.length;
    const fingerprint =
      options.fingerprint === true && !isStopped() && placed.length > 0
        ? await dataSetFingerprint(placed.map(({ source }) => source))
        : undefined;
    const remarks: BilingualText[] = [
      ...found.leftOut,
      ...between,
      ...(ruleSet === undefined ? [] : switchedOff(ruleSet)),
      ...compared.remarks,
      ...summaries.flatMap(({ file, records: count }) =>
        count === 0 && result.inFile(file) === 0 ? [bilingual(`${file}：没有记录`, `${file}: it holds no record`)] : [],
      ),
      ...(options.fingerprint === true && fingerprint === undefined && !isStopped() && placed.length > 0
        ? [
            bilingual(
              '有文件无法完整读取，因此没有数据集指纹',
              'A file could not be read to its end, so the data set has no fingerprint',
            ),
          ]
        : []),
      ...(unlisted === 0
        ? []
        : [bilingual(`另有 ${unlisted} 个问题只计数、未列出`, `${unlisted} more findings are counted but not listed`)]),
    ];
    const order = new Map(sources.map(({ file }, index) => [file, index]));
    return {
      date,
      valid: result.total('error') === 0 && !isStopped(),
      ...(isStopped() ? { incomplete: true } : {}),
      summary: {
        files: sources.length,
        records,
        errors: result.total('error'),
        warnings: result.total('warning'),
        notChecked: remarks.map(({ en }) => en),
      },
      rules: result.rules(),
      ...(ruleSet === undefined ? {} : { ruleSet }),
      ...(compared.comparison === undefined ? {} : { baseline: compared.comparison }),
      findings: findings.toSorted(
        (a, b) =>
          (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
      ),
      ...(fingerprint === undefined ? {} : { fingerprint }),
      completeness: completenessOf(counts.parts(), dataSet.referenced),
      files: summaries.map((summary) => ({ ...summary, findings: result.inFile(summary.file) })),
      remarks,
    };
  } finally {
    for (const { close } of spills) close();
  }
}
