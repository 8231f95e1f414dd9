import { parseUrn } from '@hutong/standard';
import type { SourceRecord } from '../input/source-entry.ts';
import { positionSite } from '../scan/sites.ts';
import { entityTraits, type EntityTraits } from './entity-traits.ts';
import { createFactHash } from './fact-hash.ts';
import { linkSourcesOf } from './links/families.ts';
import { noteType } from './links/family-rest.ts';
import { createRecordKeeper } from './links/keep-record.ts';
import type { KeptRecords } from './links/kept-records.ts';
import { createLinkTaker } from './links/take-links.ts';
import { createValueRecords } from './links/value-record.ts';
import { positioned } from './positioned.ts';
import type { FactRows } from './rows/fact-rows.ts';
import type { DataSetOffset } from './rows/row-place.ts';
import { writeHashRow, writePosition } from './rows/write-rows.ts';

/** A record that can stand in a data set: of a known type, with a global id. */
export interface Member {
  readonly traits: EntityTraits;
  readonly record: Readonly<Record<string, unknown>>;
  readonly id: string;
}

/** What a record is to the data set; undefined when it has no type of the standard or no id. */
export function memberOf({ record }: Pick<SourceRecord, 'record'>): Member | undefined {
  const members = (record ?? {}) as Readonly<Record<string, unknown>>;
  const { id, type } = members;
  const traits = typeof type === 'string' ? entityTraits(type) : undefined;
  if (traits === undefined || typeof id !== 'string' || parseUrn(id) === undefined) return undefined;
  return { traits, record: members, id };
}

/** Takes what the checks between records need of a record that was read as a value. */
export function createRecordTaker(rows: FactRows, kept: KeptRecords) {
  const facts = createFactHash();
  const keep = createRecordKeeper(kept, facts);
  const takeLink = createLinkTaker(rows, facts);
  const valuesOf = createValueRecords(facts);
  const { hash } = facts;
  return (source: Pick<SourceRecord, 'record'>, at: DataSetOffset): void => {
    const member = memberOf(source);
    if (member === undefined) return;
    const { traits, record, id } = member;
    const { type } = traits.entity;
    noteType(rows, type, at);
    facts.urn(id);
    writeHashRow(rows.ids, hash, at, positionSite);
    rows.knownIds.add(traits.site, hash);
    const [idWord = 0, b = 0] = hash;
    for (const { field, value } of traits.referencesOf(record)) {
      if (typeof value !== 'string' || field.kind.type !== 'reference') continue;
      // A reference to another type than its field allows has been reported with the record itself.
      const site = facts.urn(value);
      const isOfAllowedType = field.kind.to.some((to) => entityTraits(to)?.site === site);
      if (isOfAllowedType && !rows.knownIds.isTold(hash)) writeHashRow(rows.references, hash, at, site);
    }
    const { matchKey } = traits;
    if (
      matchKey !== undefined &&
      matchKey.length > 0 &&
      facts.subject(
        type,
        matchKey.map(([name]) => record[name]),
      )
    )
      rows.subjects.words[writeHashRow(rows.subjects, hash, at, 0)] = idWord;
    const viewOf = valuesOf(traits.entity, record);
    for (const [number, source] of linkSourcesOf(type).entries())
      takeLink(source, { at, a: idWord, b }, viewOf(number));
    keep(type, record, at);
    const { division } = record;
    if (typeof division !== 'string') return;
    for (const { value } of traits.positionsOf(record)) {
      const point = positioned(value);
      if (point !== undefined)
        writePosition(rows, at, {
          longitude: point.longitude,
          latitude: point.latitude,
          division: rows.texts.numberOf(division),
          crs: rows.texts.numberOf(point.crs),
        });
    }
  };
}
