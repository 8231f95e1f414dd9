import { bilingual, codeLists, HutongError, type CodeList } from '@hutong/standard';
import { nearestName } from '../../nearest-name.ts';

/** The code list of an id. Throws HT7002 with the nearest known id. */
export function codeListOf(id: string): CodeList {
  const known: Readonly<Record<string, CodeList>> = codeLists;
  const list = Object.hasOwn(known, id) ? known[id] : undefined;
  if (list !== undefined) return list;
  const nearest = nearestName(id, Object.keys(known));
  throw new HutongError('HT7002', {
    message: bilingual(`没有代码表 ${id}`, `There is no code list ${id}`),
    fix:
      nearest === undefined
        ? bilingual('用 hutong codes list 查看全部代码表', 'See all code lists with hutong codes list')
        : bilingual(`是否指 ${nearest}？`, `Did you mean ${nearest}?`),
  });
}
