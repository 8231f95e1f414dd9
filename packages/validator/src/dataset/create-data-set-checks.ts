import { parseUrn } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { danglingReferences } from './dangling-references.ts';
import type { DataSetOutcome } from './data-set-check.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { entityTraits } from './entity-traits.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { positionsInside } from './positions-inside.ts';
import { sameSubject } from './same-subject.ts';

/** All checks between records; of each record only ids, keys and open references are kept. */
export function createDataSetChecks() {
  const ids = duplicateIds();
  const checks = [ids, sameSubject(), danglingReferences(), positionsInside()];
  const seen = new Set<string>();

  const indexedOf = ({ record, place, columnOf }: SourceRecord): IndexedRecord | undefined => {
    const members = (record ?? {}) as Readonly<Record<string, unknown>>;
    const { id, type } = members;
    const traits = typeof type === 'string' ? entityTraits.get(type) : undefined;
    if (traits === undefined || typeof id !== 'string' || parseUrn(id) === undefined) return undefined;
    return { traits, record: members, id, place, ...(columnOf === undefined ? {} : { columnOf }) };
  };

  return {
    add: (source: SourceRecord): Finding[] => {
      const indexed = indexedOf(source);
      if (indexed === undefined) return [];
      // A second record of an id is reported as such; what follows from it would be the same slip told twice.
      if (seen.has(indexed.id)) return [...ids.add(indexed)];
      seen.add(indexed.id);
      return checks.flatMap((check) => check.add(indexed));
    },
    finish: (): DataSetOutcome => {
      const outcomes = checks.map((check) => check.finish());
      return {
        findings: outcomes.flatMap(({ findings }) => findings),
        notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
      };
    },
  };
}
