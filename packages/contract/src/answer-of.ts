import { isMaskedByDefault, type Entity } from '@hutong/standard';
import * as z from 'zod';

/**
 * The schema of a record in an answer: open to members of a later standard,
 * and any text may stand in for a personal value, because it is masked for readers without `privacy:read`.
 */
export function answerOf<E extends Pick<Entity, 'fields' | 'schema'>>(entity: E) {
  const shape = Object.fromEntries(
    Object.entries(entity.fields).map(([name, { privacy, required, schema }]) => {
      if (!isMaskedByDefault(privacy)) return [name, schema];
      const masked = z.union([schema, z.string()]);
      return [name, required ? masked : masked.optional()];
    }),
  ) as E['schema']['shape'];
  return z.looseObject(shape);
}
