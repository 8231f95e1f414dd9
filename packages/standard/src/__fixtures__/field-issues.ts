import type { Entity } from '../entities/define-entity.ts';

/** What is wrong with the fields of a record one by one; records made at random break the rules between fields. */
export const fieldIssues = ({ schema }: Entity, record: unknown): unknown[] =>
  (schema.safeParse(record).error?.issues ?? []).filter(
    (issue) => issue.code !== 'custom' || issue.params?.['code'] !== 'HT1012',
  );
