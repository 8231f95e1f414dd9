import { parseUrn } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { danglingReferences } from './dangling-references.ts';
import type { DataSetOutcome } from './data-set-check.ts';
import { duplicateId } from './duplicate-id.ts';
import { entityTraits } from './entity-traits.ts';
import { createIdIndex } from './id-index.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { positionsInside } from './positions-inside.ts';
import { sameSubject } from './same-subject.ts';

/** All checks between records; of each record only its id, its key and what waits for another record are kept. */
export function createDataSetChecks() {
  const ids = createIdIndex();
  const checks = [sameSubject(), danglingReferences(ids), positionsInside()];

  const indexedOf = ({ record, place, locate }: SourceRecord): IndexedRecord | undefined => {
    const members = (record ?? {}) as Readonly<Record<string, unknown>>;
    const { id, type } = members;
    const traits = typeof type === 'string' ? entityTraits(type) : undefined;
    if (traits === undefined || typeof id !== 'string' || parseUrn(id) === undefined) return undefined;
    return { traits, record: members, id, place, ...(locate === undefined ? {} : { locate }) };
  };

  return {
    add: (source: SourceRecord): Finding[] => {
      const indexed = indexedOf(source);
      if (indexed === undefined) return [];
      const first = ids.placeOf(indexed.id);
      // What follows from a second record of an id would be the same slip told twice.
      if (first !== undefined) return [duplicateId(indexed, first)];
      ids.add(indexed.id, indexed.place);
      return checks.flatMap((check) => check.add(indexed));
    },
    finish: (): DataSetOutcome => {
      const outcomes = checks.map((check) => check.finish());
      return {
        findings: outcomes.flatMap(({ findings }) => findings),
        notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
        unlisted: outcomes.reduce((sum, { unlisted }) => sum + unlisted, 0),
      };
    },
  };
}
