import type { RecordScan } from '../../scan/record-scan.ts';
import type { ScanBuffer } from '../../scan/scan-buffer.ts';
import { createLastSpan } from '../../scan/spans/last-span.ts';
import { createSpanHash, type SpanHash } from '../../scan/spans/span-hash.ts';
import { createSpanNumbers } from '../../scan/spans/span-numbers.ts';
import { createFactHash } from '../fact-hash.ts';
import { createByteRecords } from '../links/byte-record.ts';
import { linkFamilies, linkSourcesOf } from '../links/families.ts';
import type { LinkRecord } from '../links/link-family.ts';
import { createLinkTaker } from '../links/take-links.ts';
import { positioned } from '../positioned.ts';
import type { FactRows } from '../rows/fact-rows.ts';
import { restOfSite } from '../rows/resting-numbers.ts';
import { writePosition } from '../rows/write-rows.ts';

type SpanNumber = (bytes: Buffer, from: number, to: number) => number;

/** Where the compiled takes of one reader put their rows, and what they remember from record to record. */
export interface TakeRun extends Pick<
  FactRows,
  'ids' | 'references' | 'subjects' | 'positions' | 'links' | 'knownIds' | 'wanted' | 'restingReferences'
> {
  /** The hash of the record's id. */
  readonly own: SpanHash;
  /** The hash of whatever else. */
  readonly other: SpanHash;
  readonly divisionOf: SpanNumber;
  readonly crsOf: SpanNumber;
  readonly numberOf: (text: string) => number;
  /** Counts a position that gives no row, by the number of its division. */
  readonly countPosition: (division: number) => void;
  /** Takes a position as it is written, where its bytes were not settled member by member. */
  readonly takeWritten: (from: number, to: number, division: number, at: number) => void;
  /** Whether the text that a family looks at is another than that of the record before. */
  readonly isNew: (family: number, from: number, to: number) => boolean;
  /** The record as one of its sources sees it. */
  readonly recordOf: (scan: RecordScan, source: number) => LinkRecord;
  readonly hashReference: (scan: RecordScan, source: number, field: number) => void;
  /** Lets a source take its links by a call. */
  readonly emit: (scan: RecordScan, source: number, at: number) => void;
}

/** Prepares the taking of rows by one reader. */
export function createTakeRun(rows: FactRows, { bytes, view }: ScanBuffer): TakeRun {
  const { ids, references, subjects, positions, links, knownIds, texts, wanted, restingReferences, restingPositions } =
    rows;
  const facts = createFactHash();
  const own = createSpanHash();
  const takeLink = createLinkTaker(rows, facts);
  const bytesOf = createByteRecords({ bytes, view }, facts);
  const lasts = linkFamilies.map(() => createLastSpan());
  const subject = { at: 0, a: 0, b: 0 };
  const countPosition = (division: number): void => {
    restingPositions[division] = (restingPositions[division] ?? 0) + 1;
  };
  return {
    ids,
    references,
    subjects,
    positions,
    links,
    knownIds,
    wanted,
    restingReferences,
    countPosition,
    own,
    other: facts.hash,
    divisionOf: createSpanNumbers(texts, view),
    crsOf: createSpanNumbers(texts, view),
    numberOf: texts.numberOf,
    takeWritten: (from, to, division, at) => {
      const written = positioned(JSON.parse(bytes.toString('utf8', from, to)));
      if (written === undefined) return;
      if (wanted[restOfSite] === 0) return countPosition(division);
      const { longitude, latitude, crs } = written;
      writePosition(rows, at, { longitude, latitude, division, crs: texts.numberOf(crs) });
    },
    isNew: (family, from, to) => {
      const last = lasts[family];
      if (last === undefined || last.isLast(view, from, to)) return last === undefined;
      last.set(view, from, to);
      return true;
    },
    recordOf: (scan, source) => bytesOf(scan, source).record,
    hashReference: (scan, source, field) => void bytesOf(scan, source).hashReference(field),
    emit: (scan, number, at) => {
      const source = linkSourcesOf(scan.entity.type)[number];
      if (source === undefined) return;
      subject.at = at;
      [subject.a = 0, subject.b = 0] = own;
      takeLink(source, subject, bytesOf(scan, number));
    },
  };
}
