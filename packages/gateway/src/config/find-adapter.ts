import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Adapter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { GatewayConfig } from './gateway-config.ts';

const isAdapter = (value: unknown): value is Adapter => {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Adapter>;
  return (
    typeof candidate.id === 'string' &&
    [candidate.framer, candidate.decode, candidate.encode, candidate.map].every((part) => typeof part === 'function')
  );
};

const isPath = (name: string): boolean => /^[./]|\.[cm]?[jt]s$/.test(name);

/** The adapter of a listener: one of ours by id, or a third party's by path. Throws HT4010 when there is none. */
export async function findAdapter(name: string, config: GatewayConfig): Promise<Adapter> {
  if (!isPath(name)) {
    const { loadAdapter } = await import('@hutong/adapters');
    return loadAdapter(name);
  }
  const file = resolve(dirname(config.fileName), name);
  let module: Record<string, unknown>;
  try {
    module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (cause) {
    throw new HutongError('HT4010', { file, cause });
  }
  const found = Object.values(module).filter(isAdapter);
  const [adapter] = found;
  if (adapter === undefined || found.length > 1)
    throw new HutongError('HT4010', { file, facts: { found: found.length } });
  return adapter;
}
