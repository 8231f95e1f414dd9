import { fromBufferPromise, type Entry } from 'yauzl';
import { createExpansionGuard } from '../folders/expansion-guard.ts';

/** The parts of an Office Open XML package by name. */
export interface WorkbookParts {
  readonly has: (name: string) => boolean;
  /** The content of a part; empty when there is none. Throws HT3010 when it expands too far. */
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
}

/** Opens a package that is held in memory. Throws yauzl's errors for bytes that are no archive. */
export async function openParts(bytes: Buffer): Promise<WorkbookParts> {
  const zip = await fromBufferPromise(bytes, { autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const guard = createExpansionGuard(() => bytes.length);
  return {
    has: (name) => entries.has(name),
    read: async function* (name) {
      const entry = entries.get(name);
      if (entry === undefined) return;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        guard.take((chunk as Uint8Array).byteLength);
        yield chunk as Uint8Array;
      }
    },
  };
}
