import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Adapter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { adapterIds, loadAdapter } from './load-adapter.ts';

/** Finds an adapter by its id or by the path of its file. */
export type AdapterLoader = (name: string) => Promise<Adapter>;

const required = ['framer', 'decode', 'encode', 'map'] as const;

const isAdapter = (value: unknown): value is Adapter => {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Adapter>;
  return typeof candidate.id === 'string' && required.every((part) => typeof candidate[part] === 'function');
};

/** Whether a name means a file and not an adapter of this package. */
export const isAdapterFile = (name: string): boolean => /^[./]|[\\/]|\.[cm]?[jt]s$/.test(name) || isAbsolute(name);

const refuse = (file: string, zh: string, en: string, cause?: unknown): HutongError =>
  new HutongError('HT4013', { file, message: { zh, en }, ...(cause === undefined ? {} : { cause }) });

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);

/** The one adapter that a file exports. Rejects with HT4013 when the file cannot be loaded or has none, or several. */
export async function loadAdapterFile(path: string, directory = process.cwd()): Promise<Adapter> {
  const file = resolve(directory, path);
  let module: Readonly<Record<string, unknown>>;
  try {
    module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    const reason = reasonOf(cause);
    throw refuse(path, `适配器文件无法加载：${reason}`, `The adapter file cannot be loaded: ${reason}`, cause);
  }
  const [adapter, ...others] = new Set(Object.values(module).filter(isAdapter));
  if (adapter === undefined)
    throw refuse(
      path,
      `文件没有导出适配器（需有 id、${required.join('、')}）`,
      `The file exports no adapter (it needs id, ${required.join(', ')})`,
    );
  if (others.length > 0) throw refuse(path, '文件导出了多个适配器', 'The file exports more than one adapter');
  return adapter;
}

/**
 * A loader that knows the adapters of `files` by their ids as well. Rejects with HT4013 for a file that cannot be loaded
 * or whose id is taken; the loader rejects with HT4010 for a name that nobody has.
 */
export async function createAdapterLoader(
  files: readonly string[] = [],
  directory = process.cwd(),
): Promise<AdapterLoader> {
  const own = new Map<string, Adapter>();
  for (const file of files) {
    const adapter = await loadAdapterFile(file, directory);
    const { id } = adapter;
    if (own.has(id) || (adapterIds as readonly string[]).includes(id))
      throw refuse(file, `适配器标识 ${id} 已被占用`, `The adapter id ${id} is taken`);
    own.set(id, adapter);
  }
  return async (name) => {
    const found = own.get(name);
    if (found !== undefined) return found;
    return isAdapterFile(name) ? loadAdapterFile(name, directory) : loadAdapter(name);
  };
}
