import { errorCodes, type ErrorCode } from '@hutong/standard';
import { wakeFamilies } from '../../dataset/links/family-rest.ts';
import { createFactRows } from '../../dataset/rows/fact-rows.ts';
import { adoptSpillFile, type SpillFile } from '../../dataset/rows/spill-file.ts';
import type { DataSetChecks } from '../../dataset/create-data-set-checks.ts';
import { createEncodingWatch } from '../../input/encoding-watch.ts';
import type { RuleCode } from '../../findings/rule-code.ts';
import type { InputSource } from '../../input/input-source.ts';
import { countType, type RecordSink, type SourceReading } from '../source-reading.ts';
import { firstNumber, type PartRequest, type PartResult, type PlainSource } from './part-message.ts';
import { readInThread } from './part-threads.ts';
import { readFilePart } from './read-part.ts';
import { splitLines } from './split-lines.ts';
import { splitRows } from './split-rows.ts';
import { tableHead } from './table-head.ts';
import { typesAtStart } from './types-at-start.ts';

/** How a source is divided among threads. */
export interface Division {
  readonly threads: number;
  /** The least bytes that are worth a thread. */
  readonly partBytes: number;
}

/** How many findings of each rule are listed at most, as data. */
const limitsOf = ({ tally, rules }: RecordSink): ReadonlyMap<RuleCode, number> =>
  new Map(
    [...(Object.keys(errorCodes) as ErrorCode[]), ...(rules?.ruleSet.own.map(({ code }) => code) ?? [])].map((code) => [
      code,
      tally.graded.most(code),
    ]),
  );

/** Whether a source is to be read by several threads: a large plain file of lines. */
export const isDivisible = ({ path, size }: InputSource, { threads, partBytes }: Division): boolean =>
  threads > 1 && path !== undefined && (size ?? 0) >= 2 * partBytes;

/** What the reading in threads needs of the data set's checks besides. */
export interface ThreadedSink extends RecordSink {
  readonly kept: DataSetChecks['kept'];
  readonly addRows: DataSetChecks['addRows'];
  /** Spill files to be closed when all is done. */
  readonly spills: Pick<SpillFile, 'close'>[];
}

/** The parts of a table as requests; none when they cannot be told. */
async function partsOf(
  source: InputSource,
  path: string,
  size: number,
  count: number,
): Promise<readonly Pick<PartRequest, 'part' | 'head'>[]> {
  if (source.format !== 'csv') return splitLines(path, size, count).map((part) => ({ part }));
  const head = await tableHead(source, path);
  const last = head?.at(-1);
  if (last === undefined) return [];
  const parts = splitRows(path, size, count);
  return parts.some(({ start }) => start > 0 && start <= last.offset)
    ? []
    : parts.map((part) => (part.start === 0 ? { part } : { part, head }));
}

/** What is wanted of scanned records, as far as it can be told before they are read. */
async function wantedFrom(source: InputSource, path: string, { dataSet }: RecordSink): Promise<Uint8Array> {
  const { types } = dataSet.rows;
  const wanted = Uint8Array.from(dataSet.rows.wanted);
  const likely = source.format === 'csv' ? [] : await typesAtStart(path);
  const restedUntil = new Float64Array(wanted.length);
  wakeFamilies({ wanted, restedUntil, scannedTypes: new Set() }, new Set([...types, ...likely]));
  return wanted;
}

/**
 * Reads a source in parts, the first in this thread and each other in one of its own, and puts together in their order what comes
 * of them. Undefined, with nothing taken, when its rows do not end where it was cut, so that only one reader can tell them apart.
 */
export async function readInThreads(
  source: InputSource,
  sink: ThreadedSink,
  { threads, partBytes }: Division,
): Promise<SourceReading | undefined> {
  const { open: _, rows: __, ...plain } = source;
  const { path = '', size = 0, file, encoding } = source;
  const parts = await partsOf(source, path, size, Math.min(threads, Math.floor(size / partBytes)));
  const [own, ...others] = parts;
  if (own === undefined) return undefined;
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const limits = limitsOf(sink);
  const { graded } = sink.tally;
  const localLists = sink.localCodes?.lists;
  const rules = sink.rules === undefined ? undefined : { ruleSet: sink.rules.ruleSet, now: sink.rules.now };
  const soFar = parts.map(() => ({ records: 0, bytes: 0 }));
  const total = (of: 'records' | 'bytes'): number => soFar.reduce((sum, part) => sum + part[of], 0);
  const ask = async (): Promise<void> => {
    if (!(await sink.goesOn(total('records'), total('bytes')))) Atomics.store(stop, 0, 1);
  };
  const wanted = await wantedFrom(source, path, sink);
  const read = (part: (typeof parts)[number], index: number): Promise<PartResult> => {
    const request = { source: plain as PlainSource, ...part, base: sink.base, limits, localLists, wanted, rules, stop };
    const onProgress = (records: number, bytes: number): Promise<void> => {
      soFar[index] = { records, bytes };
      return ask();
    };
    return index === 0 ? readFilePart(request, onProgress) : readInThread(request, onProgress);
  };
  // The threads have begun when this one begins with its own part.
  const begun = others.map((part, index) => read(part, index + 1));
  const results = await Promise.all([read(own, 0), ...begun]).catch((error: unknown) => {
    Atomics.store(stop, 0, 1);
    throw error;
  });
  const isCutWithinRow = results.slice(0, -1).some(({ isOpen }) => isOpen);
  if (isCutWithinRow && sink.isStopped?.() !== true) {
    for (const { spill } of results) if (spill !== undefined) adoptSpillFile(spill).close();
    return undefined;
  }
  const types = new Map<string, number>();
  const watch = createEncodingWatch(file, encoding);
  let lines = 0;
  for (const [index, result] of results.entries()) {
    const { part } = parts[index] ?? { part: { start: 0, end: 0 } };
    const before = lines + 1 - firstNumber(part);
    for (const { code, severity, count } of result.rules) graded.count(code, severity, file, count);
    for (const finding of result.findings) graded.list({ ...finding, line: finding.line + before });
    if (result.leftOut !== undefined) sink.rules?.grading.merge(result.leftOut);
    sink.counts.merge(result.counts);
    for (const [type, count] of result.types) countType(types, type, count);
    for (const [area, boundary] of result.kept.boundaries) sink.kept.boundaries.set(area, boundary);
    for (const [model, properties] of result.kept.models) sink.kept.models.set(model, properties);
    if (result.badText !== undefined) {
      const { badLines, first } = result.badText;
      watch.add({ badLines, first: { ...first, line: first.line + before } });
    }
    const spill = result.spill === undefined ? undefined : adoptSpillFile(result.spill);
    if (spill !== undefined) sink.spills.push(spill);
    sink.addRows(createFactRows(spill ?? noSpill, result.rows));
    lines += result.lines;
  }
  for (const finding of watch.finish()) sink.tally.add(finding);
  return {
    records: results.reduce((sum, { records }) => sum + records, 0),
    types,
    bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

const noSpill: SpillFile = { append: () => 0, read: () => {}, close: () => {}, folder: () => undefined };
