import type { InputSource } from '../input/input-source.ts';
import { readInspected, type Inspected } from '../input/read-source.ts';
import { translateEntries } from '../input/translate-entries.ts';
import { typeOfRecord } from './judge-record.ts';
import { countType, type RecordSink, type SourceReading } from './source-reading.ts';

/** Reads a source record by record, each as a value; what stopped its inspection becomes a finding. */
export async function readExact(
  inspected: Inspected,
  file: string,
  { tally, dataSet, counts, judge, translate, base, goesOn, isStopped }: RecordSink,
): Promise<SourceReading> {
  const types = new Map<string, number>();
  let records = 0;
  let bytes = 0;
  let ended = 0;
  const counted = (source: InputSource): InputSource => ({
    ...source,
    open: async function* () {
      for await (const chunk of source.open()) {
        bytes += chunk.byteLength;
        yield chunk;
      }
    },
  });
  const watched: Inspected =
    'finding' in inspected
      ? inspected
      : { ...inspected, source: { ...counted(inspected.source), format: inspected.source.format } };
  const read = readInspected(watched, file);
  try {
    for await (const entries of translate === undefined ? read : translateEntries(read, translate)) {
      for (const entry of entries) {
        if ('finding' in entry) {
          tally.add(entry.finding);
          continue;
        }
        records++;
        countType(types, typeOfRecord(entry.record));
        counts.add(entry.record.record);
        for (const finding of judge(entry.record)) tally.add(finding);
        dataSet.add(entry.record, base + entry.record.offset);
        ended = Math.max(ended, entry.record.offset + 1);
      }
      if (!(await goesOn(records, bytes))) break;
    }
  } catch (error) {
    if (isStopped?.() !== true) throw error;
  }
  return { records, types, bytes: Math.max(bytes, ended) };
}
