import type { Finding } from '../findings/finding.ts';
import {
  danglingFinding,
  duplicateIdFinding,
  outsideFinding,
  sameSubjectFinding,
  type Revisited,
} from './data-set-findings.ts';
import type { DataSetReader } from './data-set-reader.ts';
import { createFactHash } from './fact-hash.ts';
import type { Dangling, DuplicateId } from './judge-ids.ts';
import { standingOf } from './judge-positions.ts';
import type { SameSubject } from './judge-subjects.ts';
import { positioned } from './positioned.ts';
import type { Boundary } from './links/kept-records.ts';
import type { Remark } from './links/link-family.ts';
import type { Noted } from './rows/first-places.ts';
import type { DataSetOffset } from './rows/row-place.ts';
import { memberOf } from './take-record.ts';

/** What is to be put into words. */
export interface Listed {
  readonly duplicates: readonly DuplicateId[];
  readonly dangling: readonly Dangling[];
  readonly subjects: readonly SameSubject[];
  readonly outside: readonly Noted[];
  readonly remarks: readonly Remark[];
  readonly boundaries: ReadonlyMap<string, Boundary>;
}

const offsetsOf = ({ duplicates, dangling, subjects, outside, remarks }: Listed): DataSetOffset[] => {
  const pairs = [...duplicates, ...subjects].flatMap(({ at, first }) => [at, first]);
  const single = [...dangling, ...outside].map(({ at }) => at);
  const linked = remarks.flatMap(({ at, other }) => (other === undefined ? [at] : [at, other]));
  return [...new Set([...pairs, ...single, ...linked])].toSorted((a, b) => a - b);
};

/** Reads the records concerned again and puts into words what is wrong with them. */
export async function listFindings(listed: Listed, revisit: DataSetReader['revisit']): Promise<Finding[]> {
  const offsets = offsetsOf(listed);
  if (offsets.length === 0) return [];
  const records = new Map<DataSetOffset, Revisited>();
  for (const [at, source] of await revisit(offsets)) {
    const member = memberOf(source);
    if (member !== undefined) records.set(at, { ...member, source });
  }
  const facts = createFactHash();
  const pairs = (list: readonly SameSubject[], describe: (second: Revisited, first: Revisited) => Finding): Finding[] =>
    list.flatMap(({ at, first }) => {
      const [second, before] = [records.get(at), records.get(first)];
      return second === undefined || before === undefined ? [] : [describe(second, before)];
    });

  // A record may refer to a missing one several times: each time is one row.
  const taken = new Set<unknown>();
  const dangling = listed.dangling.flatMap(({ at, a, b }) => {
    const record = records.get(at);
    const reference = record?.traits.referencesOf(record.record).find((located) => {
      if (typeof located.value !== 'string' || taken.has(`${at} ${located.pointer}`)) return false;
      facts.urn(located.value);
      return facts.hash[0] === a && facts.hash[1] === b;
    });
    if (record === undefined || reference === undefined) return [];
    taken.add(`${at} ${reference.pointer}`);
    return [danglingFinding(record, reference)];
  });
  const outside = [...new Set(listed.outside.map(({ at }) => at))].flatMap((at) => {
    const record = records.get(at);
    if (record === undefined) return [];
    const boundary = listed.boundaries.get(String(record.record['division']));
    return record.traits.positionsOf(record.record).flatMap(({ pointer, value }) => {
      const point = positioned(value);
      return point !== undefined && boundary !== undefined && standingOf(point, boundary) === 'outside'
        ? [outsideFinding(record, pointer, point)]
        : [];
    });
  });
  return [
    ...pairs(listed.duplicates, duplicateIdFinding),
    ...dangling,
    ...pairs(listed.subjects, sameSubjectFinding),
    ...outside,
    ...listed.remarks.flatMap(({ at, other, describe }) => {
      const record = records.get(at);
      return record === undefined ? [] : [describe(record, other === undefined ? undefined : records.get(other))];
    }),
  ];
}
