import type { Adapter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { adapterCatalogue } from './catalogue.generated.ts';

/** Id of an adapter of this package. */
export type AdapterId = keyof typeof adapterCatalogue;

/** Ids of the adapters of this package. */
export const adapterIds = Object.keys(adapterCatalogue) as readonly AdapterId[];

/** Loads one adapter, and nothing of the others. Rejects with HT4010 when there is none of that id. */
export async function loadAdapter(id: string): Promise<Adapter> {
  if (!Object.hasOwn(adapterCatalogue, id))
    throw new HutongError('HT4010', {
      message: { zh: `没有名为 ${id} 的协议适配器`, en: `There is no adapter ${id}` },
      facts: { id, known: adapterIds },
    });
  // The catalogue keeps each adapter's message type; a caller by name cannot know it.
  return (await (adapterCatalogue as Readonly<Record<string, () => Promise<unknown>>>)[id]?.()) as Adapter;
}
