import { bilingual, HutongError, identifierSchemes, type IdentifierDefinition } from '@hutong/standard';
import { nearestName } from '../../nearest-name.ts';

/** The identifier scheme of an id. Throws HT7002 with the nearest known id. */
export function schemeOf(id: string): IdentifierDefinition {
  const known: Readonly<Record<string, IdentifierDefinition>> = identifierSchemes;
  const scheme = Object.hasOwn(known, id) ? known[id] : undefined;
  if (scheme !== undefined) return scheme;
  const nearest = nearestName(id, Object.keys(known));
  throw new HutongError('HT7002', {
    message: bilingual(`没有标识方案 ${id}`, `There is no identifier scheme ${id}`),
    fix:
      nearest === undefined
        ? bilingual('用 hutong identifiers list 查看全部标识方案', 'See all schemes with hutong identifiers list')
        : bilingual(`是否指 ${nearest}？`, `Did you mean ${nearest}?`),
  });
}
