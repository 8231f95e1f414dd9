import { bilingual, convertRecord, HutongError, releaseManifest, releaseVersions, specVersion } from '@hutong/standard';
import { createRecordValidator, readRecords, type ReadRecord } from '@hutong/validator';
import * as z from 'zod';
import { writeOutput } from '../../files/write-output.ts';
import { present } from '../../present.ts';
import { bilingualSchema, writtenSchema } from '../result-parts.ts';
import { allowedLosses } from './allowed-losses.ts';
import { isTable, releaseRows } from './release-rows.ts';

const placeSchema = {
  file: z.string(),
  line: z.int(),
  recordId: z.string().optional(),
};

const lossSchema = z.object({
  kind: z.enum(['dropped', 'narrowed', 'rounded', 'assumed', 'record']),
  recordType: z.string(),
  pointer: z.string().meta({ description: 'Where in the record; * stands for each item of a list' }),
  reason: bilingualSchema,
  count: z.int(),
  allowed: z.boolean(),
  first: z.object(placeSchema),
});

const issueSchema = z.object({
  code: z.string(),
  pointer: z.string(),
  message: bilingualSchema,
  fix: bilingualSchema,
  recordType: z.string().optional(),
  ...placeSchema,
});

/** Result of `hutong standard convert`. */
export const standardConvertResult = z.object({
  to: z.string(),
  complete: z.boolean().meta({ description: 'Whether nothing was lost that was not allowed, and nothing was invalid' }),
  summary: z.object({
    records: z.int(),
    converted: z.int(),
    withLosses: z.int(),
    leftOut: z.int(),
    invalid: z.int(),
  }),
  losses: z.array(lossSchema),
  issues: z.array(issueSchema),
  written: writtenSchema.optional(),
  records: z.array(z.record(z.string(), z.unknown())).optional(),
});

export type StandardConvertResult = z.infer<typeof standardConvertResult>;
type Issue = z.infer<typeof issueSchema>;

/** How `hutong standard convert` works. */
export interface ConvertOptions {
  readonly to: string;
  /** Release whose fields the columns of tables are; the present one when absent. */
  readonly from?: string | undefined;
  /** Type of the rows of a table that do not state theirs. */
  readonly type?: string | undefined;
  /** Losses that are accepted: `all`, a kind of loss, or `Entity/field`. */
  readonly allowLoss?: readonly string[] | undefined;
  /** File for the converted records: a JSON array when its name ends in .json, else NDJSON. */
  readonly out?: string | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

const maximumIssues = 1000;

const withoutIndexes = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');

const textMember = ({ record }: ReadRecord, name: string): string | undefined =>
  typeof record[name] === 'string' ? record[name] : undefined;

/** What a conversion has come to so far. */
class ConversionTally {
  readonly losses = new Map<string, z.infer<typeof lossSchema>>();
  readonly issues: Issue[] = [];
  readonly records: Readonly<Record<string, unknown>>[] = [];
  readonly summary = { records: 0, converted: 0, withLosses: 0, leftOut: 0, invalid: 0 };
  readonly #isAllowed: ReturnType<typeof allowedLosses>;

  constructor(isAllowed: ReturnType<typeof allowedLosses>) {
    this.#isAllowed = isAllowed;
  }

  #lose(read: ReadRecord, loss: Pick<z.infer<typeof lossSchema>, 'kind' | 'pointer' | 'reason'>): void {
    const recordType = read.type ?? '';
    const pointer = withoutIndexes(loss.pointer);
    const key = [recordType, pointer, loss.kind, loss.reason.en].join('\n');
    const known = this.losses.get(key);
    if (known !== undefined) known.count++;
    else {
      const allowed = this.#isAllowed({ kind: loss.kind, recordType, pointer });
      this.losses.set(key, { ...loss, recordType, pointer, count: 1, allowed, first: placeOf(read) });
    }
  }

  #refuse(read: ReadRecord, issues: readonly Pick<Issue, 'code' | 'pointer' | 'message' | 'fix'>[]): void {
    this.summary.invalid++;
    for (const { code, pointer, message, fix } of issues)
      if (this.issues.length < maximumIssues)
        this.issues.push({ code, pointer, message, fix, ...present({ recordType: read.type }), ...placeOf(read) });
  }

  add(read: ReadRecord, to: string): void {
    this.summary.records++;
    // Of the two releases, the present one is the one with compiled checks; an older record is judged by what it becomes.
    const isPresent = textMember(read, 'specVersion') === specVersion;
    const before = isPresent ? validator.validate(read.record) : [];
    if (before.length > 0) return this.#refuse(read, before);
    const { record, losses, issues } = convertRecord(read.record, to);
    if (record === undefined) {
      if (issues.some(({ code }) => code !== 'HT1014')) return this.#refuse(read, issues);
      this.summary.leftOut++;
      for (const { pointer, message } of issues) this.#lose(read, { kind: 'record', pointer, reason: message });
      return;
    }
    const after = isPresent ? [] : validator.validate(record);
    if (after.length > 0) return this.#refuse(read, after);
    this.summary.converted++;
    if (losses.length > 0) this.summary.withLosses++;
    for (const loss of losses) this.#lose(read, loss);
    this.records.push(record);
  }

  get isComplete(): boolean {
    return this.issues.length === 0 && [...this.losses.values()].every(({ allowed }) => allowed);
  }
}

const validator = createRecordValidator();

const placeOf = (read: ReadRecord): z.infer<z.ZodObject<typeof placeSchema>> => ({
  file: read.file,
  line: read.line,
  ...present({ recordId: textMember(read, 'id') }),
});

const fileText = (records: readonly object[], out: string): string =>
  out.endsWith('.json')
    ? `${JSON.stringify(records, null, 2)}\n`
    : records.map((record) => `${JSON.stringify(record)}\n`).join('');

const noSuchVersion = (version: string): HutongError =>
  new HutongError('HT7002', {
    message: bilingual(`没有 ${version} 版标准`, `There is no release ${version} of the standard`),
    fix: bilingual(`可用版本：${releaseVersions.join('、')}`, `Releases: ${releaseVersions.join(', ')}`),
    facts: { known: releaseVersions },
  });

/**
 * Converts the records of files to another release. They are given, or written, only when nothing is invalid and
 * nothing is lost that was not allowed. Throws HT7001 for a wrong allowance, HT7002 for an unknown release or path,
 * HT7003 when the file cannot be written.
 */
export async function convertStandard(
  paths: readonly string[],
  { to, from, type, allowLoss = [], out, stdin }: ConvertOptions,
): Promise<StandardConvertResult> {
  if (!releaseVersions.includes(to)) throw noSuchVersion(to);
  const tally = new ConversionTally(allowedLosses(allowLoss));
  if (from !== undefined && !releaseVersions.includes(from)) throw noSuchVersion(from);
  const release = from === undefined || from === specVersion ? undefined : await releaseManifest(from);
  const rowOf = release === undefined ? undefined : releaseRows(release, type);
  for (const path of paths) {
    const asRows = rowOf !== undefined && isTable(path);
    const options = present({ stdin, ...(asRows ? { dialect: {} } : { type }) });
    for await (const read of readRecords(path, options)) {
      const record = asRows ? rowOf(read.record) : read.record;
      const { type: found } = record;
      tally.add({ ...read, record, type: typeof found === 'string' ? found : read.type }, to);
    }
  }
  const { records, summary, issues, isComplete: complete } = tally;
  const losses = [...tally.losses.values()].toSorted(
    (a, b) => Number(a.allowed) - Number(b.allowed) || b.count - a.count,
  );
  const result = { to, complete, summary, losses, issues };
  if (!complete) return result;
  if (out === undefined) return { ...result, records };
  await writeOutput(out, fileText(records, out));
  return { ...result, written: out };
}
