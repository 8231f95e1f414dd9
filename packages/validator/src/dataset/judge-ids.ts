import { typeOfSite } from '../scan/sites.ts';
import { mostSites } from './rows/resting-numbers.ts';
import { createFirstTable } from './rows/first-table.ts';
import { partitionOf, referenceWidth, type FactRows } from './rows/fact-rows.ts';
import type { OffsetSet } from './rows/offset-set.ts';
import { extraOf, offsetOf, type DataSetOffset } from './rows/row-place.ts';
import { createRowStore, type RowStore } from './rows/row-store.ts';
import type { SpillFile } from './rows/spill-file.ts';

/** A record whose id another record had before. */
export interface DuplicateId {
  readonly at: DataSetOffset;
  readonly first: DataSetOffset;
}

/** A reference to an id that no record has; the words are the hash of that id. */
export interface Dangling {
  readonly at: DataSetOffset;
  readonly site: number;
  readonly a: number;
  readonly b: number;
}

/** Who hears of what the ids of a data set show. */
export interface IdListener {
  readonly duplicate: (duplicate: DuplicateId) => void;
  readonly dangling: (reference: Dangling) => void;
  /** A record is referred to for the first time. */
  readonly reached: (type: string) => void;
  /** References to a type of which the data set holds no record. */
  readonly unjudged: (type: string, references: number) => void;
}

/** Calls for each row of one partition in all stores. */
export function eachRow(
  stores: readonly RowStore[],
  partition: number,
  width: number,
  call: (block: Uint32Array, row: number) => void,
): void {
  for (const store of stores)
    for (const block of store.blocks(partition)) for (let row = 0; row < block.length; row += width) call(block, row);
}

const rowsOf = (stores: readonly RowStore[], partition: number): number =>
  stores.reduce((sum, store) => sum + store.rows(partition), 0);

/**
 * Judges ids and references one partition after another, so that only one partition's ids are in memory: ids that come
 * again, then references that lead nowhere. References of a record whose id came before are not judged: it would be the same slip told twice.
 */
export function judgeIds(
  all: readonly FactRows[],
  duplicates: OffsetSet,
  spill: SpillFile,
  listener: IdListener,
): void {
  const ids = all.map((rows) => rows.ids);
  const references = all.map((rows) => rows.references);
  const types = new Set(all.flatMap((rows) => [...rows.types]));
  const table = createFirstTable(referenceWidth);
  // References to types without a record are only counted.
  const isHeld = Uint8Array.from({ length: mostSites }, (_, site) => (types.has(typeOfSite(site)) ? 1 : 0));
  const unjudged = new Float64Array(mostSites);
  for (const { restingReferences } of all)
    for (const [site, count] of restingReferences.entries())
      if (isHeld[site] === 0) unjudged[site] = (unjudged[site] ?? 0) + count;
  const missing = createRowStore({ width: referenceWidth, partitions: 1, rowsPerBlock: 4096 }, spill);

  for (let partition = 0; partition < (ids[0]?.partitions ?? 0); partition++) {
    let isUnique = true;
    table.reset(rowsOf(ids, partition));
    for (const store of ids) for (const block of store.blocks(partition)) isUnique = table.addAll(block) && isUnique;
    if (!isUnique)
      eachRow(ids, partition, referenceWidth, (block, row) => {
        const at = offsetOf(block[row + 2] ?? 0, block[row + 3] ?? 0);
        const first = table.offsetAt(table.find(block, row));
        if (first === at) return;
        duplicates.add(at);
        listener.duplicate({ at, first });
      });
    const reached = new Uint8Array(table.entries().length / referenceWidth);
    eachRow(references, partition, referenceWidth, (block, row) => {
      const site = extraOf(block[row + 3] ?? 0);
      if (isHeld[site] === 0) {
        unjudged[site] = (unjudged[site] ?? 0) + 1;
        return;
      }
      const entry = table.find(block, row) / referenceWidth;
      if (entry >= 0) {
        if (reached[entry] === 0) listener.reached(typeOfSite(site));
        reached[entry] = 1;
        return;
      }
      const target = missing.reserve(0);
      for (let index = 0; index < referenceWidth; index++) missing.words[target + index] = block[row + index] ?? 0;
    });
  }

  eachRow([missing], partitionOf(0), referenceWidth, (block, row) => {
    const at = offsetOf(block[row + 2] ?? 0, block[row + 3] ?? 0);
    if (duplicates.has(at)) return;
    listener.dangling({ at, site: extraOf(block[row + 3] ?? 0), a: block[row] ?? 0, b: block[row + 1] ?? 0 });
  });
  for (const [site, count] of unjudged.entries()) if (count > 0) listener.unjudged(typeOfSite(site), count);
}
