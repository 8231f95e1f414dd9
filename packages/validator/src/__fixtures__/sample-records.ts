import { entities, formatUrn, type EntityType } from '@hutong/standard';

/** An example record under another local id, with some members changed; `undefined` removes one. */
export function sampleRecord(
  type: EntityType,
  localId: string,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const merged = { ...entities[type].example, id: formatUrn(type, 'example', localId), ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** Records as NDJSON. */
export const ndjson = (...records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
