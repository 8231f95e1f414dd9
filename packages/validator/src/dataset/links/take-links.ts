import type { FactHash } from '../fact-hash.ts';
import type { DataSetOffset } from '../rows/row-place.ts';
import type { FactRows } from '../rows/fact-rows.ts';
import type { NumberedSource } from './families.ts';
import type { LinkRecord, LinkWriter } from './link-family.ts';
import { writeLink } from './link-row.ts';

/** The record whose links are being taken. */
export interface LinkSubject {
  readonly at: DataSetOffset;
  /** The hash of its id. */
  readonly a: number;
  readonly b: number;
}

/** Hashes the id that a field refers to into `facts.hash`; false when the field is absent. */
export type HashReference = (index: number) => boolean;

/** Numbers that are remembered as told; more may be told again. */
const mostSeen = 1_000_000;

/** A record as a source sees it. */
export interface SeenRecord {
  readonly record: LinkRecord;
  readonly hashReference: HashReference;
}

/** Makes the function that lets a source take what it wants of a record. */
export function createLinkTaker({ links: store, told }: Pick<FactRows, 'links' | 'told'>, facts: FactHash) {
  const words = facts.hash;
  let family = 0;
  let subject: LinkSubject = { at: 0, a: 0, b: 0 };
  let hashReference: HashReference = () => false;
  let lastNumber = NaN;
  const write = (part: number, link: Parameters<LinkWriter['self']>[1], a: number, b: number): void =>
    writeLink(store, { a, b, at: subject.at, kind: family * 8 + part }, link);
  const writer: LinkWriter = {
    self: (part, link) => write(part, link, subject.a, subject.b),
    reference: (index, part, link) => {
      if (hashReference(index)) write(part, link, words[0] ?? 0, words[1] ?? 0);
    },
    text: (text, part, link) => {
      facts.text(text);
      write(part, link, words[0] ?? 0, words[1] ?? 0);
    },
    numberOf: (text) => {
      facts.text(text);
      return (words[0] ?? 0) + ((words[1] ?? 0) & 0xf_ffff) * 2 ** 32;
    },
    isNew: (number) => {
      if (number === lastNumber) return false;
      lastNumber = number;
      if (told.size >= mostSeen) return true;
      const { size } = told;
      return told.add(number).size > size;
    },
    idWord: () => subject.a,
  };
  return (source: NumberedSource, of: LinkSubject, seen: SeenRecord): void => {
    subject = of;
    ({ hashReference } = seen);
    ({ family } = source);
    source.emit(seen.record, writer);
  };
}
