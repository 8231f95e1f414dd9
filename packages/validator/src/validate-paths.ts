import { bilingual, findEntity, type BilingualText } from '@hutong/standard';
import { createDataSetChecks } from './dataset/create-data-set-checks.ts';
import { findingOf, type Finding } from './findings/finding.ts';
import { findSources, type InputOptions } from './input/find-sources.ts';
import type { InputSource } from './input/input-source.ts';
import { translateEntries, type Translate } from './input/translate-entries.ts';
import { readSource } from './input/read-source.ts';
import type { SourceRecord } from './input/source-entry.ts';
import { createRecordValidator } from './records/create-record-validator.ts';
import { shortText } from './records/short-text.ts';
import { maximumFindings, type FileSummary, type ValidationReport } from './validation-report.ts';

/** How far the validation has come. */
export interface ValidationProgress {
  readonly file: string;
  readonly records: number;
  readonly bytes: number;
}

/** How `validatePaths` reads and whom it tells of its progress. */
export interface ValidateOptions extends InputOptions {
  readonly onProgress?: (progress: ValidationProgress) => void;
  /** Turns rows of the dialect into records of the standard; findings then point into the rows. */
  readonly translate?: Translate;
}

const counted = (source: InputSource, onBytes: (bytes: number) => void): InputSource => ({
  ...source,
  open: async function* () {
    for await (const chunk of source.open()) {
      onBytes(chunk.byteLength);
      yield chunk;
    }
  },
});

const textOf = (record: unknown, name: 'id' | 'type'): string | undefined => {
  const value = (record as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};

/**
 * Validates files, folders and standard input (`-`) as one data set: each record by itself, then records against
 * each other. Bad content becomes findings; a missing path (HT7002), a folder without data (HT3005), a wrong manifest
 * (HT3006) and an unknown encoding (HT3002) throw.
 */
export async function validatePaths(
  paths: readonly string[],
  options: ValidateOptions = {},
): Promise<ValidationReport> {
  const found = await findSources(paths, options);
  const { sources } = found;
  const validator = createRecordValidator();
  const dataSet = createDataSetChecks();
  const findings: Finding[] = [];
  const perFile = new Map<string, number>();
  const counts = { error: 0, warning: 0, info: 0 };
  const add = (finding: Finding): void => {
    counts[finding.severity]++;
    perFile.set(finding.file, (perFile.get(finding.file) ?? 0) + 1);
    if (findings.length < maximumFindings) findings.push(finding);
  };

  const judge = (entry: SourceRecord): void => {
    const { record, place, type, typeIsStated, isGarbled, locate, sourceOf, isReported } = entry;
    if (isGarbled) return;
    const issues = validator.validate(record, typeIsStated && type !== undefined ? { type } : {});
    if (issues.length === 0) return;
    const recordType = textOf(record, 'type');
    const recordId = textOf(record, 'id');
    const subject = {
      ...(recordType === undefined ? {} : { recordType: shortText(recordType) }),
      ...(recordId === undefined ? {} : { recordId: shortText(recordId, 200) }),
    };
    for (const issue of issues) {
      if (isReported?.(issue.pointer) === true) continue;
      const pointer = sourceOf?.(issue.pointer) ?? issue.pointer;
      add(findingOf({ ...issue, pointer }, { ...place, ...locate?.(issue.pointer) }, subject));
    }
  };

  for (const finding of found.findings) add(finding);

  let total = 0;
  const summaries: Omit<FileSummary, 'findings'>[] = [];
  for (const source of sources) {
    let records = 0;
    let bytes = 0;
    const types: Record<string, number> = {};
    const watched = counted(source, (more) => (bytes += more));
    const read = readSource(watched);
    for await (const entries of options.translate === undefined ? read : translateEntries(read, options.translate)) {
      for (const entry of entries) {
        if ('finding' in entry) {
          add(entry.finding);
          continue;
        }
        records++;
        const type = findEntity(textOf(entry.record.record, 'type') ?? '')?.type ?? '?';
        types[type] = (types[type] ?? 0) + 1;
        judge(entry.record);
        for (const finding of dataSet.add(entry.record)) add(finding);
      }
      options.onProgress?.({ file: source.file, records, bytes });
    }
    total += records;
    const typeFrom = source.typeFrom ?? (source.format === 'csv' || source.format === 'xlsx' ? 'header' : 'record');
    summaries.push({ file: source.file, records, types, typeFrom });
  }

  const outcome = dataSet.finish();
  for (const finding of outcome.findings) add(finding);
  counts.error += outcome.unlisted;
  const unlisted = counts.error + counts.warning + counts.info - findings.length;
  const remarks: BilingualText[] = [
    ...found.leftOut,
    ...outcome.notChecked,
    ...(unlisted === 0
      ? []
      : [bilingual(`另有 ${unlisted} 个问题只计数、未列出`, `${unlisted} more findings are counted but not listed`)]),
  ];
  const order = new Map(sources.map(({ file }, index) => [file, index]));
  return {
    valid: counts.error === 0,
    summary: {
      files: sources.length,
      records: total,
      errors: counts.error,
      warnings: counts.warning,
      notChecked: remarks.map(({ en }) => en),
    },
    findings: findings.toSorted(
      (a, b) =>
        (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
    ),
    files: summaries.map((summary) => ({ ...summary, findings: perFile.get(summary.file) ?? 0 })),
    remarks,
  };
}
