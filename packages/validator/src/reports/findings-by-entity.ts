import type { ValidationReport } from '../validation-report.ts';

/** How much is wrong with the records of one entity. */
export interface EntityFindings {
  readonly type: string;
  readonly records: number;
  readonly findings: number;
  /** Whether there may be more: files that mix entities hold findings that are counted, not listed. */
  readonly isAtLeast: boolean;
}

/**
 * The findings of each entity that a data set holds. Those of a file with one entity are all its; those of a file with several
 * are told apart as far as they are listed.
 */
export function findingsByEntity({ files, findings }: Pick<ValidationReport, 'files' | 'findings'>): EntityFindings[] {
  const entities = new Map<string, { records: number; findings: number; isAtLeast: boolean }>();
  const entityOf = (type: string) => {
    let entity = entities.get(type);
    if (entity === undefined) entities.set(type, (entity = { records: 0, findings: 0, isAtLeast: false }));
    return entity;
  };
  const listed = Map.groupBy(findings, ({ file }) => file);
  for (const summary of files) {
    const types = Object.entries(summary.types).filter(([type]) => type !== '?');
    for (const [type, records] of types) entityOf(type).records += records;
    const [only] = types;
    if (types.length === 1 && only !== undefined) {
      entityOf(only[0]).findings += summary.findings;
      continue;
    }
    const own = listed.get(summary.file) ?? [];
    for (const [type] of types) {
      const entity = entityOf(type);
      entity.findings += own.filter(({ recordType }) => recordType === type).length;
      entity.isAtLeast ||= own.length < summary.findings;
    }
  }
  return Array.from(entities, ([type, entity]) => ({ type, ...entity })).toSorted((a, b) => (a.type < b.type ? -1 : 1));
}
