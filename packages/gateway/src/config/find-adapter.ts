import { dirname } from 'node:path';
import type { Adapter } from '@hutong/adapter-kit';
import type { GatewayConfig } from './gateway-config.ts';

/** The adapter of a listener: one of ours by id, or a third party's by path. Throws HT4010 and HT4013. */
export async function findAdapter(name: string, config: GatewayConfig): Promise<Adapter> {
  const { createAdapterLoader } = await import('@hutong/adapters/files');
  return (await createAdapterLoader([], dirname(config.fileName)))(name);
}
