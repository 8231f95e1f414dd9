import { unwatchFile, watchFile, type StatsListener } from 'node:fs';

/**
 * Calls back when a file has changed. The file is looked at again and again, since that also sees what an editor or a
 * mounted volume replaces, which events of the file system often miss. Returns what ends it.
 */
export function watchForChange(file: string, every: number, onChange: () => void): () => void {
  const listener: StatsListener = (now, before) => {
    // A file that is gone for a moment is being replaced.
    if (now.mtimeMs !== 0 && (now.mtimeMs !== before.mtimeMs || now.size !== before.size)) onChange();
  };
  watchFile(file, { interval: every, persistent: false }, listener);
  return () => unwatchFile(file, listener);
}
