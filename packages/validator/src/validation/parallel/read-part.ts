import { createLocalCodes, type LocalCodes, type LocalList } from '@hutong/standard/local-lists';
import { createRecordCounts } from '../../completeness/record-counts.ts';
import { createFactRows, packRows } from '../../dataset/rows/fact-rows.ts';
import { createSpillFile } from '../../dataset/rows/spill-file.ts';
import { createKeptRecords } from '../../dataset/links/kept-records.ts';
import { createRecordTaker } from '../../dataset/take-record.ts';
import { createTally, maximumFindingsPerRule } from '../../findings/tally.ts';
import { fileFeed } from '../../input/byte-feed.ts';
import { createEncodingWatch } from '../../input/encoding-watch.ts';
import { createRecordJudge } from '../judge-record.ts';
import { readPart } from '../read-lines-of.ts';
import { firstNumber, type PartRequest, type PartResult } from './part-message.ts';

/** Checks are compiled for the local lists that they were made with, so that one index serves all parts. */
let known: { readonly text: string; readonly codes: LocalCodes } | undefined;

function localCodesOf(lists: readonly LocalList[] | undefined): LocalCodes | undefined {
  if (lists === undefined) return undefined;
  const text = JSON.stringify(lists);
  if (known?.text !== text) known = { text, codes: createLocalCodes(lists) };
  return known.codes;
}

const appliedOf = async (rules: PartRequest['rules']) =>
  rules === undefined
    ? undefined
    : (await import('../../rule-sets/apply-rule-set.ts')).applyRuleSet(rules.ruleSet, rules.now);

/** Reads a part of a file in the thread that it is called in, and gives all that the others need to know. */
export async function readFilePart(
  { source, part, head, base, limits, localLists, wanted, rules, stop }: PartRequest,
  onProgress: (records: number, bytes: number) => void | Promise<void>,
): Promise<PartResult> {
  const spill = createSpillFile();
  const rows = createFactRows(spill);
  rows.wanted.set(wanted);
  const kept = createKeptRecords();
  const counts = createRecordCounts();
  const localCodes = localCodesOf(localLists);
  const applied = await appliedOf(rules);
  const graded = createTally((code) => limits.get(code) ?? maximumFindingsPerRule);
  const judge = createRecordJudge({ localCodes });
  const watch = createEncodingWatch(source.file, source.encoding);
  const isStopped = (): boolean => Atomics.load(stop, 0) === 1;
  const { records, bytes, lines, isOpen, types } = await readPart(
    { ...source, open: async function* () {} },
    () => fileFeed(source.path, part.start, part.end),
    {
      tally: applied?.gradeTally(graded) ?? graded,
      counts,
      dataSet: { rows, add: createRecordTaker(rows, kept) },
      judge: applied?.besides(judge) ?? judge,
      localCodes,
      rules: applied,
      base,
      goesOn: async (read, size) => {
        await onProgress(read, size);
        return !isStopped();
      },
    },
    watch,
    {
      start: { number: firstNumber(part), offset: part.start },
      // On its way here a buffer has lost its class.
      head: head?.map((line) => ({ ...line, bytes: Buffer.from(line.bytes) })),
    },
  );
  return {
    records,
    bytes,
    lines,
    isOpen,
    types: [...types],
    rules: graded.rules(),
    findings: graded.findings(),
    leftOut: applied?.grading.leftOut(),
    badText: watch.found(),
    kept,
    counts: counts.parts(),
    rows: packRows(rows, { from: base + part.start, to: base + part.start + bytes }),
    spill: spill.folder(),
  };
}
