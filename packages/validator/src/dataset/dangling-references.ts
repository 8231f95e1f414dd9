import { bilingual, entities, parseUrn, urnTypeOf, type BilingualText } from '@hutong/standard';
import { createFinding, type Finding, type Place } from '../findings/finding.ts';
import { shownValue } from '../records/shown-value.ts';
import type { DataSetCheck } from './data-set-check.ts';
import type { Located } from './entity-traits.ts';
import { placeOf } from './indexed-record.ts';

interface Pending {
  readonly target: string;
  readonly targetType: string;
  readonly reference: Located;
  readonly place: Place;
  readonly recordType: string;
  readonly recordId: string;
}

const typeOfUrnType = new Map(Object.values(entities).map((entity) => [urnTypeOf(entity.type), entity]));

/** References lead to records of the data set (HT2002), as far as it holds records of their type at all. */
export function danglingReferences(): DataSetCheck {
  const ids = new Set<string>();
  const types = new Set<string>();
  const pending: Pending[] = [];

  const findingOf = ({ reference, place, recordType, recordId }: Pending): Finding => {
    const { field, pointer, value } = reference;
    const shown = shownValue(field, value);
    return createFinding('HT2002', {
      ...place,
      pointer,
      recordType,
      recordId,
      value: shown,
      message: bilingual(
        `${field.title.zh}“${shown}”引用的记录不在数据集中`,
        `${field.title.en} "${shown}" refers to a record that the data set does not hold`,
      ),
    });
  };

  return {
    add: (indexed) => {
      const { id, record, traits } = indexed;
      ids.add(id);
      types.add(urnTypeOf(traits.entity.type));
      for (const reference of traits.referencesOf(record)) {
        const target = reference.value;
        const targetType = typeof target === 'string' ? parseUrn(target)?.type : undefined;
        if (typeof target !== 'string' || targetType === undefined || ids.has(target)) continue;
        // A reference of another type than the field allows has been reported with its record.
        const { kind } = reference.field;
        if (kind.type !== 'reference' || !kind.to.some((type) => urnTypeOf(type) === targetType)) continue;
        const place = placeOf(indexed, reference.pointer);
        pending.push({ target, targetType, reference, place, recordType: traits.entity.type, recordId: id });
      }
      return [];
    },
    finish: () => {
      const findings: Finding[] = [];
      const absent = new Map<string, number>();
      for (const reference of pending) {
        if (ids.has(reference.target)) continue;
        if (types.has(reference.targetType)) findings.push(findingOf(reference));
        else absent.set(reference.targetType, (absent.get(reference.targetType) ?? 0) + 1);
      }
      const notChecked = [...absent].map(([type, count]): BilingualText => {
        const entity = typeOfUrnType.get(type);
        return bilingual(
          `${count} 个对${entity?.title.zh ?? type}的引用：数据集中没有这类记录`,
          `${count} reference${count === 1 ? '' : 's'} to ${entity?.type ?? type}: the data set holds no such records`,
        );
      });
      return { findings, notChecked };
    },
  };
}
