import type { Adapter } from '@hutong/adapter-kit';
import { adapterIds, loadAdapter } from '@hutong/adapters';
import { isAdapterFile, loadAdapterFile } from '@hutong/adapters/files';
import { bilingual, HutongError } from '@hutong/standard';
import { nearestName } from '../../nearest-name.ts';

/**
 * The adapter of an id or of a file; `file` is one that is known by its id as well. Throws HT4010 with the known ones,
 * HT4013 for a file that is none.
 */
export async function adapterOf(id: string, file?: string): Promise<Adapter> {
  if (file !== undefined) {
    const adapter = await loadAdapterFile(file);
    if (adapter.id === id) return adapter;
    if (!(adapterIds as readonly string[]).includes(id))
      throw new HutongError('HT4010', {
        message: bilingual(
          `${file} 的适配器是 ${adapter.id}，不是 ${id}`,
          `The adapter of ${file} is ${adapter.id}, not ${id}`,
        ),
        fix: bilingual(`改用 ${adapter.id}`, `Use ${adapter.id}`),
        facts: { file, id: adapter.id },
      });
  }
  if (isAdapterFile(id)) return loadAdapterFile(id);
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
