import { createKnownIds, type KnownIds } from './known-ids.ts';
import { mostResting, mostSites } from './resting-numbers.ts';
import { createRowStore, type RowParts, type RowStore } from './row-store.ts';
import type { SpillFile } from './spill-file.ts';
import { createTextNumbers, type TextNumbers } from './text-numbers.ts';

/** What the checks between records keep of the records that one thread has read. */
export interface FactRows {
  /** Hash of the id, offset of the record. */
  readonly ids: RowStore;
  /** Hash of the id that is referred to, offset of the record with the site of the reference. */
  readonly references: RowStore;
  /** Hash of what names the subject, offset, first word of the hash of the record's id. */
  readonly subjects: RowStore;
  /** Longitude and latitude as doubles, offset, number of the division and of the reference system in `texts`. */
  readonly positions: RowStore;
  /** What a record says under a key that it shares with others. */
  readonly links: RowStore;
  /** Ids whose references need no row but the first. */
  readonly knownIds: KnownIds;
  readonly texts: TextNumbers;
  /** Numbers that many records share and of which the first is told, e.g. divisions. */
  readonly told: Set<number>;
  /** Entity types that have a record with an id. */
  readonly types: Set<string>;
  /** Those of which a record was taken by its bytes. */
  readonly scannedTypes: Set<string>;
  /** 1 for each family of checks, and each of what else rests, that has something to compare among these types, and so takes rows of scanned records. */
  readonly wanted: Uint8Array;
  /** The offset up to which it took none. */
  readonly restedUntil: Float64Array;
  /** References that gave no row, by the site of the type, and positions, by the number of their division. */
  readonly restingReferences: Float64Array;
  readonly restingPositions: number[];
  /** The part of the data set that a thread of its own has read; the rest where there is none. */
  readonly extent?: RowExtent | undefined;
}

/** A part of the data set. */
export interface RowExtent {
  readonly from: number;
  readonly to: number;
}

const partitions = 64;
/** What of a hash says its partition. */
export const partitionMask = partitions - 1;

/** Words of a row of ids and references. */
export const referenceWidth = 4;
/** Words of a row of subjects. */
export const subjectWidth = 5;
/** Words of a row of links: key (2), offset and kind (2), tag, extra, two doubles. */
export const linkWidth = 10;
/** Words of a row of positions. */
export const positionWidth = 8;

/** The partition of a hash. */
export const partitionOf = (word: number): number => word & partitionMask;

/** Rows as they go from one thread to another. */
export interface FactParts {
  readonly ids: RowParts;
  readonly references: RowParts;
  readonly subjects: RowParts;
  readonly positions: RowParts;
  readonly links: RowParts;
  readonly texts: readonly string[];
  readonly types: readonly string[];
  readonly scannedTypes: readonly string[];
  readonly wanted: Uint8Array;
  readonly restedUntil: Float64Array;
  readonly restingReferences: Float64Array;
  readonly restingPositions: number[];
  readonly extent: RowExtent;
}

/** Takes rows apart; they must not be used any more. */
export const packRows = (
  {
    ids,
    references,
    subjects,
    positions,
    links,
    texts,
    types,
    scannedTypes,
    wanted,
    restedUntil,
    restingReferences,
    restingPositions,
  }: FactRows,
  extent: RowExtent,
): FactParts => ({
  ids: ids.parts(),
  references: references.parts(),
  subjects: subjects.parts(),
  positions: positions.parts(),
  links: links.parts(),
  texts: texts.all(),
  types: [...types],
  scannedTypes: [...scannedTypes],
  wanted,
  restedUntil,
  restingReferences,
  restingPositions,
  extent,
});

/** Makes rows, empty or of the parts of others; together they take some 8 MB, whatever the size of the data set. */
export const createFactRows = (spill: SpillFile, given?: FactParts): FactRows => ({
  ids: createRowStore({ width: referenceWidth, partitions, rowsPerBlock: 1024 }, spill, given?.ids),
  references: createRowStore({ width: referenceWidth, partitions, rowsPerBlock: 2048 }, spill, given?.references),
  subjects: createRowStore({ width: subjectWidth, partitions, rowsPerBlock: 1024 }, spill, given?.subjects),
  positions: createRowStore({ width: positionWidth, partitions: 1, rowsPerBlock: 4096 }, spill, given?.positions),
  links: createRowStore({ width: linkWidth, partitions, rowsPerBlock: 1024 }, spill, given?.links),
  texts: createTextNumbers(given?.texts),
  knownIds: createKnownIds(),
  told: new Set(),
  types: new Set(given?.types),
  scannedTypes: new Set(given?.scannedTypes),
  wanted: given?.wanted ?? new Uint8Array(mostResting),
  restedUntil: given?.restedUntil ?? new Float64Array(mostResting),
  restingReferences: given?.restingReferences ?? new Float64Array(mostSites),
  restingPositions: given?.restingPositions ?? [],
  extent: given?.extent,
});
