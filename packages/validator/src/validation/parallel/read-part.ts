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

/** Reads a part of a file in the thread that it is called in, and gives all that the others need to know. */
export async function readFilePart(
  { source, part, base, limits, stop }: PartRequest,
  onProgress: (records: number, bytes: number) => void,
): Promise<PartResult> {
  const spill = createSpillFile();
  const rows = createFactRows(spill);
  const kept = createKeptRecords();
  const counts = createRecordCounts();
  const tally = createTally((code) => limits.get(code) ?? maximumFindingsPerRule);
  const watch = createEncodingWatch(source.file, source.encoding);
  const isStopped = (): boolean => Atomics.load(stop, 0) === 1;
  const { records, bytes, lines, types } = await readPart(
    { ...source, open: async function* () {} },
    () => fileFeed(source.path, part.start, part.end),
    {
      tally,
      counts,
      dataSet: { rows, add: createRecordTaker(rows, kept) },
      judge: createRecordJudge(),
      base,
      goesOn: (read, size) => {
        onProgress(read, size);
        return !isStopped();
      },
    },
    watch,
    { number: firstNumber(part), offset: part.start },
  );
  return {
    records,
    bytes,
    lines,
    types: [...types],
    rules: tally.rules(),
    findings: tally.findings(),
    badText: watch.found(),
    kept,
    counts: counts.parts(),
    rows: packRows(rows),
    spill: spill.folder(),
  };
}
