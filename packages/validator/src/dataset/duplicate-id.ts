import { bilingual } from '@hutong/standard';
import { createFinding, type Finding, type Place } from '../findings/finding.ts';
import { placeOf, placeText, type IndexedRecord } from './indexed-record.ts';

/** A second record of an id (HT2001). */
export function duplicateId(indexed: IndexedRecord, first: Place): Finding {
  const { id, traits } = indexed;
  const where = placeText(first);
  return createFinding('HT2001', {
    ...placeOf(indexed, '/id'),
    pointer: '/id',
    recordType: traits.entity.type,
    recordId: id,
    value: id,
    message: bilingual(`标识“${id}”已在 ${where} 使用`, `Id "${id}" is already used at ${where}`),
  });
}
