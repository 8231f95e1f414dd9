import {
  formatReport,
  parseBaseline,
  reportSchema,
  reportToJson,
  validatePaths,
  type Baseline,
  type ReportFormat,
  type ValidationProgress,
  type ValidationReport,
} from '@hutong/validator';
import type { Language } from '@hutong/standard';
import type * as z from 'zod';
import { existsSync } from 'node:fs';
import { readText } from '../files/read-input.ts';
import { writeOutput } from '../files/write-output.ts';
import { present } from '../present.ts';
import { mappingOptions, type ForeignContext } from './validate/mapping-options.ts';
import type { RuleSetChoice } from '../rule-set-flags.ts';
import { localCodesOf } from './codes/local-codes-of.ts';
import { ruleSetOf } from './rules/load.ts';

/** Result of `hutong validate`. */
export const validateResult = reportSchema;

export interface ValidateOptions {
  readonly type?: string | undefined;
  readonly encoding?: string | undefined;
  /** Mapping file of the dialect in which the files are written, or `ngsi-ld`, `sensorthings` or `cap`. */
  readonly map?: string | undefined;
  /** Of files in the form of another standard. */
  readonly foreign?: ForeignContext | undefined;
  /** Files of local lists: their authorities' codes have to stand in them. */
  readonly localLists?: readonly string[] | undefined;
  /** The rule set that the data is judged by. */
  readonly rules?: RuleSetChoice | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Threads that read one large file. */
  readonly threads?: number | undefined;
  readonly onProgress?: ((progress: ValidationProgress) => void) | undefined;
  /** Ends the reading early, with an incomplete report. */
  readonly signal?: AbortSignal | undefined;
  /** A baseline or an earlier JSON report: only what is new since then counts. */
  readonly baseline?: string | undefined;
  /** Takes this run as the baseline and writes it to this file; its exceptions stay. */
  readonly writeBaseline?: string | undefined;
  /** Hashes the content of all files. */
  readonly fingerprint?: boolean | undefined;
  /** The time of the report, in milliseconds since the epoch. */
  readonly now?: number | undefined;
}

const baselineOf = async (file: string) => parseBaseline(await readText(file), file);

/** The baseline to compare with; one that is written anew keeps the exceptions it had. */
function findBaseline({ baseline, writeBaseline }: ValidateOptions) {
  if (baseline !== undefined) return baselineOf(baseline);
  return writeBaseline !== undefined && existsSync(writeBaseline) ? baselineOf(writeBaseline) : undefined;
}

async function validateMapped(
  paths: readonly string[],
  { map, foreign, encoding, writeBaseline, localLists, rules, ...rest }: ValidateOptions,
  baseline: Baseline | undefined,
): Promise<ValidationReport> {
  const localCodes = await localCodesOf(localLists);
  const ruleSet = await ruleSetOf(rules);
  const options = { ...rest, localCodes, ruleSet, baseline, takesBaseline: writeBaseline !== undefined };
  const { encoding: stated, ...mapping } = await mappingOptions(map, foreign);
  return validatePaths(paths, { ...present({ ...options, encoding: encoding ?? stated }), ...mapping });
}

/**
 * Validates files and folders. Throws HT3001 for a path that cannot be read, HT9001 for a wrong mapping, HT7006 for a wrong
 * baseline, HT7008 to HT7010 for a rule set that is wrong, not as pinned, or brings a program.
 */
export async function validate(paths: readonly string[], options: ValidateOptions = {}): Promise<ValidationReport> {
  const { writeBaseline } = options;
  const report = await validateMapped(paths, options, await findBaseline(options));
  if (writeBaseline !== undefined && report.baseline?.taken !== undefined)
    await writeOutput(writeBaseline, `${JSON.stringify(report.baseline.taken, undefined, 2)}\n`);
  return report;
}

/** The `--json` value of a report, in one language. */
export const validateValue = (report: ValidationReport, language: Language): z.infer<typeof validateResult> =>
  validateResult.parse(reportToJson(report, language));

const extensions: Readonly<Record<string, ReportFormat>> = {
  html: 'html',
  htm: 'html',
  json: 'json',
  sarif: 'sarif',
  xml: 'junit',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
};

/** The form of a report file: as asked, else by its name. */
export const formatOf = (out: string, asked?: ReportFormat): ReportFormat =>
  asked ?? extensions[out.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text';

/** Writes a report to a file. Throws HT7003. */
export const writeReport = (
  report: ValidationReport,
  out: string,
  format: ReportFormat,
  language: Language,
): Promise<void> => writeOutput(out, formatReport(report, format, language));
