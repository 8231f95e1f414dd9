import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';
import { adapterSchema, describeAdapter } from './describe.ts';
import { adapterOf } from './load.ts';

const option = z.object({ name: z.string(), title: bilingualSchema });

/** Result of `hutong adapters show`. */
export const adaptersShowResult = adapterSchema.extend({
  quirks: z.array(option.extend({ evidence: z.string() })),
  settings: z.array(option),
  simulations: z.array(z.string()),
});

export type AdaptersShowResult = z.infer<typeof adaptersShowResult>;

/** One adapter with its quirks, settings and what it can simulate. Throws HT4010. */
export async function showAdapter(id: string, adapterFile?: string): Promise<AdaptersShowResult> {
  const adapter = await adapterOf(id, adapterFile);
  return {
    ...describeAdapter(adapter),
    quirks: Object.entries(adapter.quirks).map(([name, { title, evidence }]) => ({ name, title, evidence })),
    settings: Object.entries(adapter.settings ?? {}).map(([name, { title }]) => ({ name, title })),
    simulations: [...(adapter.simulations ?? [])],
  };
}
