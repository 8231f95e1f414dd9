import { eachRow } from './judge-ids.ts';
import { createFirstTable } from './rows/first-table.ts';
import { subjectWidth, type FactRows } from './rows/fact-rows.ts';
import type { OffsetSet } from './rows/offset-set.ts';
import { offsetOf, type DataSetOffset } from './rows/row-place.ts';

/** A record that names the same subject as an earlier one of another id. */
export interface SameSubject {
  readonly at: DataSetOffset;
  readonly first: DataSetOffset;
}

/** Finds subjects that stand under two ids; records whose id came before are left out. */
export function judgeSubjects(
  all: readonly FactRows[],
  duplicates: OffsetSet,
  report: (found: SameSubject) => void,
): void {
  const stores = all.map((rows) => rows.subjects);
  const table = createFirstTable(subjectWidth);
  for (let partition = 0; partition < (stores[0]?.partitions ?? 0); partition++) {
    let isUnique = true;
    table.reset(stores.reduce((sum, store) => sum + store.rows(partition), 0));
    eachRow(stores, partition, subjectWidth, (block, row) => {
      if (duplicates.has(offsetOf(block[row + 2] ?? 0, block[row + 3] ?? 0))) return;
      isUnique = table.add(block, row) && isUnique;
    });
    if (isUnique) continue;
    eachRow(stores, partition, subjectWidth, (block, row) => {
      const at = offsetOf(block[row + 2] ?? 0, block[row + 3] ?? 0);
      const entry = table.find(block, row);
      if (entry === -1 || duplicates.has(at)) return;
      const first = table.offsetAt(entry);
      if (first !== at && table.entries()[entry + 4] !== block[row + 4]) report({ at, first });
    });
  }
}
