import type { Entity } from '@hutong/standard';

/** Requirements that the schema of an entity itself names when it refuses a record: rules between fields, and what holds for every text. */
export const statedBySchema = (entity: Entity | undefined, record: unknown): string[] =>
  (entity?.schema.safeParse(record).error?.issues ?? []).flatMap((issue) => {
    const requirement: unknown = issue.code === 'custom' ? issue.params?.['requirement'] : undefined;
    return typeof requirement === 'string' ? [requirement] : [];
  });
