import type { Crosswalk, MappingLoss } from '../compile/crosswalk.ts';

/** How far a mapping fills one entity. */
export interface RecordCoverage {
  readonly type: string;
  /** Required fields that no rule fills: every record would be invalid. */
  readonly missing: readonly string[];
  readonly mapped: readonly string[];
  /** Fields of the entity that may stay empty and do. */
  readonly unused: readonly string[];
}

/** What can be said of a mapping without data. */
export interface MappingCheck {
  readonly complete: boolean;
  readonly records: readonly RecordCoverage[];
  readonly losses: readonly MappingLoss[];
}

const supplied = new Set(['type', 'specVersion', 'provenance']);

/** Says which fields of each entity a mapping fills, which required ones it lacks, and what does not come back. */
export function checkMapping(crosswalk: Crosswalk): MappingCheck {
  const records = crosswalk.records.map(({ entity, rules }): RecordCoverage => {
    const mapped = new Set(rules.map(({ path }) => path[0] ?? ''));
    const open = Object.entries(entity.fields).filter(([name]) => !mapped.has(name) && !supplied.has(name));
    return {
      type: entity.type,
      missing: open.filter(([, { required }]) => required).map(([name]) => name),
      mapped: [...mapped],
      unused: open.filter(([, { required }]) => !required).map(([name]) => name),
    };
  });
  return { complete: records.every(({ missing }) => missing.length === 0), records, losses: crosswalk.losses };
}
