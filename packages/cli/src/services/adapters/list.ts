import { adapterIds, loadAdapter } from '@hutong/adapters';
import * as z from 'zod';
import { adapterSchema, describeAdapter } from './describe.ts';

/** Result of `hutong adapters list`. */
export const adaptersListResult = z.object({ adapters: z.array(adapterSchema) });

export type AdaptersListResult = z.infer<typeof adaptersListResult>;

/** All adapters that come with the command. */
export const listAdapters = async (): Promise<AdaptersListResult> => ({
  adapters: (await Promise.all(adapterIds.map((id) => loadAdapter(id)))).map(describeAdapter),
});
