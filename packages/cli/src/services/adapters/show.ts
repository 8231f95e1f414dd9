import { adapterQualities } from '@hutong/adapters';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';
import { adapterSchema, describeAdapter } from './describe.ts';
import { adapterOf } from './load.ts';

const option = z.object({ name: z.string(), title: bilingualSchema });

const command = option.extend({ effect: z.enum(['read', 'write', 'control']), parameters: z.array(z.string()) });

/** What runs over published frames prove of an adapter; absent for a third party's. */
const quality = z
  .object({
    vectors: z.object({
      standard: z.int(),
      capture: z.int(),
      independent: z.int(),
      selfMade: z.int(),
      passed: z.int(),
    }),
    frames: z.int(),
    foundInNoise: z.int(),
    roundTrips: z.int(),
    explained: z.int(),
    mapped: z.int(),
    quirks: z.int(),
    settings: z.int(),
    session: z.boolean(),
    simulations: z.int(),
    commands: z.int(),
    fuzzed: z.int(),
    exempt: z.record(z.string(), bilingualSchema),
  })
  .optional();

/** Result of `hutong adapters show`. */
export const adaptersShowResult = adapterSchema.extend({
  quirks: z.array(option.extend({ evidence: z.string() })),
  settings: z.array(option),
  simulations: z.array(z.string()),
  commands: z.array(command),
  quality,
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
    commands: Object.entries(adapter.commands ?? {}).map(([name, { title, effect, parameters }]) => ({
      name,
      title,
      effect,
      parameters: Object.entries(parameters).map(([key, { optional }]) => (optional === true ? `[${key}]` : key)),
    })),
    ...(adapterFile === undefined && Object.hasOwn(adapterQualities, adapter.id)
      ? { quality: adapterQualities[adapter.id] }
      : {}),
  };
}
