import { bilingual } from '@hutong/standard';
import { createFinding, type Finding, type Place } from '../findings/finding.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { pointerTo } from '../records/pointer.ts';
import { shownValue } from '../records/shown-value.ts';
import type { Located } from './entity-traits.ts';
import type { Positioned } from './positioned.ts';
import type { Member } from './take-record.ts';

/** A record of the data set that has been read again, to say what is wrong with it. */
export interface Revisited extends Member {
  readonly source: SourceRecord;
}

/** A place in words: `residents.csv:12`. */
export const placeText = ({ source }: Revisited): string => `${source.place.file}:${source.place.line}`;

/** The place of a member of a record, with its column where that is known. */
const placeOf = ({ place, locate }: SourceRecord, pointer: string): Place => ({ ...place, ...locate?.(pointer) });

/** Where a finding about a member of a record stands, and what it is about. */
export const about = ({ source, traits, id }: Revisited, pointer: string) => ({
  ...placeOf(source, pointer),
  pointer,
  recordType: traits.entity.type,
  recordId: id,
});

/** A second record of an id (HT2001). */
export const duplicateIdFinding = (second: Revisited, first: Revisited): Finding =>
  createFinding('HT2001', {
    ...about(second, '/id'),
    value: second.id,
    message: bilingual(
      `标识“${second.id}”已在 ${placeText(first)} 使用`,
      `Id "${second.id}" is already used at ${placeText(first)}`,
    ),
  });

/** A reference to a record that the data set does not hold (HT2002). */
export function danglingFinding(record: Revisited, { field, pointer, value }: Located): Finding {
  const shown = shownValue(field, value);
  return createFinding('HT2002', {
    ...about(record, pointer),
    value: shown,
    message: bilingual(
      `${field.title.zh}“${shown}”引用的记录不在数据集中`,
      `${field.title.en} "${shown}" refers to a record that the data set does not hold`,
    ),
  });
}

/** A person, house or device that stands in the data set under two ids (HT2003). */
export function sameSubjectFinding(second: Revisited, first: Revisited): Finding {
  const { entity, matchKey = [] } = second.traits;
  const shown = matchKey.map(([name, field]) => shownValue(field, second.record[name])).join(' ');
  const titles = (language: 'zh' | 'en'): string =>
    matchKey.map(([, field]) => field.title[language]).join(language === 'zh' ? '、' : ', ');
  const where = placeText(first);
  return createFinding('HT2003', {
    ...about(second, pointerTo('', matchKey[0]?.[0] ?? '')),
    value: shown,
    message: bilingual(
      `与 ${where}（${first.id}）是同一${entity.title.zh}：${titles('zh')}同为“${shown}”`,
      `Same ${entity.title.en.toLowerCase()} as ${where} (${first.id}): both have ${titles('en')} "${shown}"`,
    ),
  });
}

/** A position outside the boundary of the record's own division (HT2004). */
export function outsideFinding(record: Revisited, pointer: string, { longitude, latitude, crs }: Positioned): Finding {
  const shown = `${longitude}, ${latitude} (${crs})`;
  const division = String(record.record['division']);
  return createFinding('HT2004', {
    ...about(record, pointer),
    value: shown,
    message: bilingual(
      `位置 ${shown} 不在区划 ${division} 的边界内`,
      `Position ${shown} lies outside division ${division}`,
    ),
  });
}
