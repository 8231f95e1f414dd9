import {
  formatReport,
  reportToJson,
  validatePaths,
  type ReportFormat,
  type ValidationProgress,
  type ValidationReport,
} from '@hutong/validator';
import type { Language } from '@hutong/standard';
import * as z from 'zod';
import { writeOutput } from '../files/write-output.ts';
import { present } from '../present.ts';

/** Result of `hutong validate`. */
export const validateResult = z.object({
  valid: z.boolean(),
  incomplete: z.literal(true).optional(),
  summary: z.object({
    files: z.int(),
    records: z.int(),
    errors: z.int(),
    warnings: z.int(),
    notChecked: z.array(z.string()),
  }),
  rules: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      count: z.int(),
      listed: z.int(),
    }),
  ),
  findings: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      fix: z.string(),
      requirement: z.string().optional(),
      file: z.string(),
      line: z.int(),
      column: z.int().optional(),
      cell: z.string().optional(),
      pointer: z.string(),
      recordType: z.string().optional(),
      recordId: z.string().optional(),
      value: z.string().optional(),
    }),
  ),
});

export interface ValidateOptions {
  readonly type?: string | undefined;
  readonly encoding?: string | undefined;
  /** Mapping file of the dialect in which the files are written. */
  readonly map?: string | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  readonly onProgress?: ((progress: ValidationProgress) => void) | undefined;
  /** Ends the reading early, with an incomplete report. */
  readonly signal?: AbortSignal | undefined;
}

/** Validates files and folders. Throws HT3001 for a path that cannot be read, HT9001 for a wrong mapping. */
export async function validate(paths: readonly string[], options: ValidateOptions = {}): Promise<ValidationReport> {
  const { map, encoding, ...rest } = options;
  if (map === undefined) return validatePaths(paths, present({ ...rest, encoding }));
  // Few validations need a mapping, and it loads more than all the rest.
  const { createTranslator, loadMapping } = await import('@hutong/crosswalk');
  const crosswalk = await loadMapping(map);
  const { rows, encoding: stated } = crosswalk.mapping.source ?? {};
  return validatePaths(paths, {
    ...present({ ...rest, encoding: encoding ?? stated }),
    dialect: present({ rows }),
    translate: () => createTranslator(crosswalk),
  });
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
