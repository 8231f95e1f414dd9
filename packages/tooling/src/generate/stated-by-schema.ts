import type { Entity, LocalCodeFault } from '@hutong/standard';

const closedList: LocalCodeFault = 'not-extensible';

/** Requirements that the schema of an entity itself names when it refuses a record: rules between fields, of local codes, and what holds for every text. */
export const statedBySchema = (entity: Entity | undefined, record: unknown): string[] =>
  (entity?.schema.safeParse(record).error?.issues ?? []).flatMap((issue) => {
    // An enumeration has no place for a requirement; its message says that it is a closed list that refused a local code.
    if (issue.code === 'invalid_value' && issue.message === closedList) return ['HT-COD-003'];
    const requirement: unknown = issue.code === 'custom' ? issue.params?.['requirement'] : undefined;
    return typeof requirement === 'string' ? [requirement] : [];
  });
