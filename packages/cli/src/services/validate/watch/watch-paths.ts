import { watch } from 'chokidar';

/** Calls back whenever something under the paths changes, until it is closed. */
export type WatchPaths = (
  paths: readonly string[],
  ignored: readonly string[],
  onChange: () => void,
) => Promise<{ readonly close: () => Promise<void> }>;

/** Watches files and folders of the disk; resolves once every change will be seen. */
export const watchPaths: WatchPaths = async (paths, ignored, onChange) => {
  const watcher = watch([...paths], { ignoreInitial: true, ignored: [...ignored] });
  watcher.on('all', onChange);
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  return watcher;
};
