import type { Adapter } from '@hutong/adapter-kit';
import { adapterIds, loadAdapter } from '@hutong/adapters';
import { bilingual, HutongError } from '@hutong/standard';
import { nearestName } from '../../nearest-name.ts';

/** The adapter of an id. Throws HT4010 with the known ones. */
export async function adapterOf(id: string): Promise<Adapter> {
  if ((adapterIds as readonly string[]).includes(id)) return loadAdapter(id);
  const nearest = nearestName(id, adapterIds);
  const known = adapterIds.join(', ');
  throw new HutongError('HT4010', {
    message: bilingual(`没有适配器 ${id}`, `There is no adapter ${id}`),
    fix:
      nearest === undefined
        ? bilingual(`可用的适配器：${known}`, `Known adapters: ${known}`)
        : bilingual(`是否指 ${nearest}？`, `Did you mean ${nearest}?`),
    facts: { known: adapterIds },
  });
}
