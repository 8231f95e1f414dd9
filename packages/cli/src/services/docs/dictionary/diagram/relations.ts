import type { DictionaryEntity } from '@hutong/standard';

/** Fields of one entity that refer to another. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** Paths of the referring fields. */
  readonly fields: readonly string[];
}

/** The references between entities, one relation for each pair. */
export function relationsOf(entities: readonly DictionaryEntity[]): Relation[] {
  const byPair = new Map<string, { from: string; to: string; fields: string[] }>();
  for (const { type: from, fields } of entities)
    for (const { path, reference = [] } of fields)
      for (const to of reference) {
        const key = `${from} ${to}`;
        const known = byPair.get(key);
        if (known === undefined) byPair.set(key, { from, to, fields: [path] });
        else known.fields.push(path);
      }
  return [...byPair.values()];
}
