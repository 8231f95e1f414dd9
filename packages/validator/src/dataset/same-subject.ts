import { bilingual } from '@hutong/standard';
import { createFinding, type Place } from '../findings/finding.ts';
import { pointerTo } from '../records/pointer.ts';
import { shownValue } from '../records/shown-value.ts';
import { nothingMore, type DataSetCheck } from './data-set-check.ts';
import { placeOf, placeText } from './indexed-record.ts';

/** No person, house or device stands in the data set under two ids (HT2003); what names them is the entity's match key. */
export function sameSubject(): DataSetCheck {
  const subjects = new Map<string, { readonly id: string; readonly place: Place }>();
  return {
    add: (indexed) => {
      const { id, record, place, traits } = indexed;
      const { matchKey, entity } = traits;
      if (matchKey === undefined || matchKey.length === 0) return [];
      const values = matchKey.map(([name]) => record[name]);
      if (!values.every((value) => (typeof value === 'string' && value !== '') || typeof value === 'number')) return [];
      const key = `${entity.type} ${JSON.stringify(values)}`;
      const first = subjects.get(key);
      if (first === undefined) {
        subjects.set(key, { id, place: { file: place.file, line: place.line } });
        return [];
      }
      if (first.id === id) return [];
      const pointer = pointerTo('', matchKey[0]?.[0] ?? '');
      const shown = matchKey.map(([, field], index) => shownValue(field, values[index])).join(' ');
      const titles = (language: 'zh' | 'en'): string =>
        matchKey.map(([, field]) => field.title[language]).join(language === 'zh' ? '、' : ', ');
      const where = placeText(first.place);
      return [
        createFinding('HT2003', {
          ...placeOf(indexed, pointer),
          pointer,
          recordType: entity.type,
          recordId: id,
          value: shown,
          message: bilingual(
            `与 ${where}（${first.id}）是同一${entity.title.zh}：${titles('zh')}同为“${shown}”`,
            `Same ${entity.title.en.toLowerCase()} as ${where} (${first.id}): both have ${titles('en')} "${shown}"`,
          ),
        }),
      ];
    },
    finish: () => nothingMore,
  };
}
