import {
  loadMapping,
  createLossTally,
  createTranslator,
  groupRecords,
  type Crosswalk,
  type LossTally,
} from '@hutong/crosswalk';
import { bilingual, errorCodes } from '@hutong/standard';
import { createFinding, readRecords, type Finding, type InputOptions } from '@hutong/validator';
import * as z from 'zod';
import { present } from '../present.ts';
import { bilingualSchema } from './result-parts.ts';

const count = z.int();

/** What a mapping keeps and loses on some data. */
export const lossSchema = z.object({
  rows: count,
  records: z.record(z.string(), count),
  source: z.array(
    z.object({
      field: z.string(),
      rows: count,
      fate: z.enum(['carried', 'ignored', 'lost']),
      reason: z.string().optional(),
      equal: count.meta({ description: 'Rows in which the value comes back as it was' }),
      changed: count,
      missing: count,
    }),
  ),
  rules: z.array(
    z.object({
      recordType: z.string(),
      field: z.string(),
      sources: z.array(z.string()),
      reason: bilingualSchema,
      comesBack: z.boolean(),
    }),
  ),
  standard: z.array(z.object({ recordType: z.string(), field: z.string(), records: count })),
});

/** A finding of a mapping, in both languages. */
export const mapIssueSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: bilingualSchema,
  fix: bilingualSchema,
  file: z.string(),
  line: count,
  column: count.optional(),
  pointer: z.string(),
  recordType: z.string().optional(),
});

/** Result of `hutong map`. */
export const mapResult = z.object({
  mapping: z.string().meta({ description: 'Id of the mapping, or name of the form' }),
  direction: z.enum(['to-standard', 'from-standard']),
  read: count.meta({ description: 'Rows or records read' }),
  written: count.meta({ description: 'Records or rows written' }),
  errors: count,
  issues: z.array(mapIssueSchema).meta({ description: 'The first 1000 issues' }),
  out: z.string().optional().meta({ description: 'Path of the file that was written' }),
  data: z
    .array(z.record(z.string(), z.unknown()))
    .optional()
    .meta({ description: 'What was written, when no file was asked for' }),
  loss: lossSchema.optional(),
});

export type MapResult = z.infer<typeof mapResult>;

type Row = Readonly<Record<string, unknown>>;

export interface MapOptions {
  readonly reverse?: boolean | undefined;
  readonly encoding?: string | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Whether loss is measured, which takes every row back to the dialect. */
  readonly measure?: boolean | undefined;
  /** Takes what comes out, one by one. */
  readonly write: (value: Row) => void;
}

const listed = 1000;

/** Counts all issues and keeps the first. */
export function createIssueList() {
  const issues: MapResult['issues'] = [];
  let errors = 0;
  return {
    add: (finding: Finding): void => {
      if (finding.severity === 'error') errors++;
      if (issues.length < listed) issues.push(mapIssueSchema.parse(finding));
    },
    result: () => ({ errors, issues }),
  };
}

type IssueList = ReturnType<typeof createIssueList>;

const toStandard = async (
  paths: readonly string[],
  crosswalk: Crosswalk,
  input: InputOptions,
  tally: LossTally | undefined,
  issues: IssueList,
  write: MapOptions['write'],
): Promise<{ read: number; written: number }> => {
  const translate = createTranslator(crosswalk, tally);
  let [read, written] = [0, 0];
  const { rows } = crosswalk.mapping.source ?? {};
  const options = {
    ...input,
    dialect: rows === undefined ? {} : { rows },
    onFinding: issues.add,
    translate: (row: unknown, place: string) => {
      read++;
      return translate(row, place);
    },
  };
  for (const path of paths)
    for await (const { record } of readRecords(path, options)) {
      written++;
      write(record);
    }
  return { read, written };
};

const fromStandard = async (
  paths: readonly string[],
  crosswalk: Crosswalk,
  input: InputOptions,
  tally: LossTally | undefined,
  issues: IssueList,
  write: MapOptions['write'],
): Promise<{ read: number; written: number }> => {
  const places = new Map<Row, { file: string; line: number }>();
  for (const path of paths)
    for await (const { record, file, line } of readRecords(path, { ...input, onFinding: issues.add })) {
      places.set(record, { file, line });
      tally?.addRecord(record);
    }
  const { groups, rest } = groupRecords(crosswalk, [...places.keys()]);
  const placeOf = (record: Row | undefined): { file: string; line: number } =>
    (record === undefined ? undefined : places.get(record)) ?? { file: '-', line: 1 };
  for (const group of groups) {
    const { row, issues: own } = crosswalk.fromStandard(group);
    for (const { sources: _, recordType, ...issue } of own) {
      const place = placeOf(group.find(({ type }) => type === recordType));
      issues.add({ ...issue, name: errorCodes[issue.code].name, ...place, recordType });
    }
    write(row);
  }
  for (const record of rest) {
    const type = typeof record['type'] === 'string' ? record['type'] : '?';
    const message = bilingual(`映射中没有 ${type} 记录`, `The mapping has no ${type} records`);
    issues.add({ ...createFinding('HT9008', { ...placeOf(record), message, pointer: '/type' }), severity: 'warning' });
  }
  return { read: places.size, written: groups.length };
};

/** Maps files of a dialect to records of the standard, or back. Throws HT9001 for a wrong mapping, HT7002 for a missing path. */
export async function map(paths: readonly string[], mappingFile: string, options: MapOptions): Promise<MapResult> {
  const crosswalk = await loadMapping(mappingFile);
  const { reverse = false, measure = false, write, stdin } = options;
  const encoding = options.encoding ?? (reverse ? undefined : crosswalk.mapping.source?.encoding);
  const tally = measure ? createLossTally(crosswalk) : undefined;
  const issues = createIssueList();
  const run = reverse ? fromStandard : toStandard;
  const counts = await run(paths, crosswalk, present({ encoding, stdin }), tally, issues, write);
  return {
    mapping: crosswalk.mapping.mapping,
    direction: reverse ? 'from-standard' : 'to-standard',
    ...counts,
    ...issues.result(),
    ...(tally === undefined ? {} : { loss: lossSchema.parse(tally.finish()) }),
  };
}
