import { bilingual, entities, findEntity, HutongError, type Entity } from '@hutong/standard';
import { nearestName } from '../../nearest-name.ts';

/** The entity of a type name. Throws HT7002 with the nearest known name. */
export function entityOf(type: string): Entity {
  const entity = findEntity(type);
  if (entity !== undefined) return entity;
  const known = Object.keys(entities);
  const nearest = nearestName(type, known);
  throw new HutongError('HT7002', {
    message: bilingual(`标准中没有实体 ${type}`, `The standard has no entity ${type}`),
    fix:
      nearest === undefined
        ? bilingual('用 hutong standard list 查看全部实体', 'See all entities with hutong standard list')
        : bilingual(`是否指 ${nearest}？`, `Did you mean ${nearest}?`),
    facts: { known },
  });
}
