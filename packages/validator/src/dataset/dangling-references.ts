import { bilingual, entities, parseUrn, urnTypeOf, type BilingualText } from '@hutong/standard';
import { createFinding, type Finding, type Place } from '../findings/finding.ts';
import { shownValue } from '../records/shown-value.ts';
import type { DataSetCheck } from './data-set-check.ts';
import type { Located } from './entity-traits.ts';
import type { IdIndex } from './id-index.ts';
import { placeOf } from './indexed-record.ts';

interface Pending {
  readonly reference: Located;
  readonly place: Place;
  readonly recordType: string;
  readonly recordId: string;
}

/** References to one id that has not been seen. */
interface Waiting {
  readonly targetType: string;
  readonly first: Pending[];
  count: number;
}

/** References to one missing id that are listed; the rest is counted. */
const listedPerTarget = 100;

const entityOfUrnType = new Map(Object.values(entities).map((entity) => [urnTypeOf(entity.type), entity]));

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

const absentText = (targetType: string, count: number): BilingualText => {
  const entity = entityOfUrnType.get(targetType);
  return bilingual(
    `${count} 个对${entity?.title.zh ?? targetType}的引用：数据集中没有这类记录`,
    `${count} reference${count === 1 ? '' : 's'} to ${entity?.type ?? targetType}: the data set holds no such records`,
  );
};

/** The type inside a reference that its field allows; another type has been reported with the record itself. */
const targetTypeOf = ({ field, value }: Located): string | undefined => {
  const type = typeof value === 'string' ? parseUrn(value)?.type : undefined;
  const { kind } = field;
  return kind.type === 'reference' && kind.to.some((to) => urnTypeOf(to) === type) ? type : undefined;
};

/** References lead to records of the data set (HT2002), as far as it holds records of their type at all. */
export function danglingReferences(ids: IdIndex): DataSetCheck {
  const types = new Set<string>();
  const waiting = new Map<string, Waiting>();
  return {
    add: (indexed) => {
      const { id, record, traits } = indexed;
      types.add(traits.urnType);
      for (const reference of traits.referencesOf(record)) {
        const target = reference.value as string;
        if (ids.has(target)) continue;
        let known = waiting.get(target);
        if (known === undefined) {
          const targetType = targetTypeOf(reference);
          if (targetType === undefined) continue;
          waiting.set(target, (known = { targetType, first: [], count: 0 }));
        }
        known.count++;
        if (known.first.length === listedPerTarget) continue;
        const place = placeOf(indexed, reference.pointer);
        known.first.push({ reference, place, recordType: traits.entity.type, recordId: id });
      }
      return [];
    },
    finish: () => {
      const findings: Finding[] = [];
      const absent = new Map<string, number>();
      let unlisted = 0;
      for (const [target, { targetType, first, count }] of waiting) {
        if (ids.has(target)) continue;
        if (types.has(targetType)) {
          findings.push(...first.map(findingOf));
          unlisted += count - first.length;
        } else absent.set(targetType, (absent.get(targetType) ?? 0) + count);
      }
      return { findings, unlisted, notChecked: [...absent].map(([type, count]) => absentText(type, count)) };
    },
  };
}
