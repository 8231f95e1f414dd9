import { bilingual } from '@hutong/standard';
import { createFinding, type Place } from '../findings/finding.ts';
import { nothingMore, type DataSetCheck } from './data-set-check.ts';
import { placeOf, placeText } from './indexed-record.ts';

/** No two records carry the same id (HT2001). */
export function duplicateIds(): DataSetCheck {
  const places = new Map<string, Place>();
  return {
    add: (indexed) => {
      const { id, place, traits } = indexed;
      const first = places.get(id);
      if (first === undefined) {
        places.set(id, { file: place.file, line: place.line });
        return [];
      }
      const where = placeText(first);
      return [
        createFinding('HT2001', {
          ...placeOf(indexed, '/id'),
          pointer: '/id',
          recordType: traits.entity.type,
          recordId: id,
          value: id,
          message: bilingual(`标识“${id}”已在 ${where} 使用`, `Id "${id}" is already used at ${where}`),
        }),
      ];
    },
    finish: () => nothingMore,
  };
}
