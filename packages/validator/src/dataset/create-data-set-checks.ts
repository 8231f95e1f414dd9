import type { BilingualText, ErrorCode } from '@hutong/standard';
import type { Tally } from '../findings/tally.ts';
import { parameterValues, type RuleParameterValues } from '../rules/rule-parameters.ts';
import type { DataSetReader } from './data-set-reader.ts';
import { listFindings, type Listed } from './list-findings.ts';
import { judgeIds, type Dangling, type DuplicateId } from './judge-ids.ts';
import { judgePositions } from './judge-positions.ts';
import { judgeSubjects, type SameSubject } from './judge-subjects.ts';
import { countOne, notCheckedTexts, type NotChecked } from './not-checked.ts';
import { restsOf } from './links/family-rest.ts';
import { judgeFamilies } from './links/judge-families.ts';
import { createKeptRecords } from './links/kept-records.ts';
import { createRestTaker } from './take-rests.ts';
import { createFactRows, type FactRows } from './rows/fact-rows.ts';
import { createFirstPlaces, type Noted } from './rows/first-places.ts';
import { createOffsetSet } from './rows/offset-set.ts';
import { createSpillFile, type SpillFile } from './rows/spill-file.ts';
import { createRecordTaker } from './take-record.ts';

/**
 * All checks between records, in memory that does not grow with the data set: of each record only hashes and its offset are
 * kept, in a temporary file when they are many. What there is to say is said at the end, for which the few records
 * concerned are read again.
 */
export function createDataSetChecks(spill: SpillFile = createSpillFile()) {
  const rows = createFactRows(spill);
  const kept = createKeptRecords();
  const { boundaries } = kept;
  const add = createRecordTaker(rows, kept);
  const all: FactRows[] = [rows];
  /** Records that others refer to, by type. */
  const referenced = new Map<string, number>();

  const finish = async (
    tally: Tally,
    { revisit, rescan, fileAt }: DataSetReader,
    parameters: RuleParameterValues = parameterValues(),
  ): Promise<BilingualText[]> => {
    const rests = restsOf(all);
    if (rests.length > 0) {
      const late = createFactRows(spill);
      await rescan(Math.max(...rests.map(({ to }) => to)), (buffer) => createRestTaker(late, rests, buffer));
      all.push(late);
    }
    const duplicates = createOffsetSet();
    const notChecked: NotChecked = { references: new Map(), positions: new Map(), systems: new Map(), readings: 0 };
    const counted = <Item extends Noted>(code: ErrorCode) => {
      const first = createFirstPlaces<Item>(tally.most(code));
      return {
        list: first.list,
        add: (item: Item): void => {
          tally.count(code, 'error', fileAt(item.at));
          first.add(item);
        },
      };
    };
    const duplicate = counted<DuplicateId>('HT2001');
    const dangling = counted<Dangling>('HT2002');
    const subject = counted<SameSubject>('HT2003');
    const outside = counted<Noted>('HT2004');
    judgeIds(all, duplicates, spill, {
      duplicate: duplicate.add,
      dangling: dangling.add,
      reached: (type) => countOne(referenced, type),
      unjudged: (type, references) => countOne(notChecked.references, type, references),
    });
    judgeSubjects(all, duplicates, subject.add);
    judgePositions(all, boundaries, duplicates, {
      outside: (at) => outside.add({ at }),
      withoutBoundary: (division, count) => countOne(notChecked.positions, division, count),
      inOtherSystem: (crs, boundary) => countOne(notChecked.systems, `${crs} → ${boundary}`),
    });
    const listed: Listed = {
      duplicates: duplicate.list(),
      dangling: dangling.list(),
      subjects: subject.list(),
      outside: outside.list(),
      remarks: judgeFamilies(all, duplicates, kept, { tally, fileAt, notChecked, parameters }),
      boundaries,
    };
    for (const finding of await listFindings(listed, revisit)) tally.list(finding);
    return notCheckedTexts(notChecked);
  };

  return { rows, kept, referenced, add, finish, addRows: (more: FactRows): void => void all.push(more) };
}

/** The checks between records of one data set. */
export type DataSetChecks = ReturnType<typeof createDataSetChecks>;
