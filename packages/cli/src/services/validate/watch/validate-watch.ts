import { resolve } from 'node:path';
import { HutongError, systemClock, type Clock } from '@hutong/standard';
import type { ValidationReport } from '@hutong/validator';
import { validate, type ValidateOptions } from '../../validate.ts';
import { ruleSetFilesOf } from '../../rules/load.ts';
import { watchPaths, type WatchPaths } from './watch-paths.ts';

export interface ValidateWatchOptions extends ValidateOptions {
  readonly signal: AbortSignal;
  /** Files that the validation writes itself. */
  readonly written?: readonly string[];
  readonly onReport: (report: ValidationReport) => void | Promise<void>;
  /** Told when the data cannot be validated at all, as when a file is gone for a moment. */
  readonly onFailure: (error: HutongError) => void;
  readonly watcher?: WatchPaths;
  readonly clock?: Clock;
}

/** Nothing has to change for this long before the data is read: a file is written in many pieces. */
const quiet = 100;

/** Validates, and again after every change, until the signal aborts. Gives the last report; throws what `validate` throws at first. */
export async function validateWatch(
  paths: readonly string[],
  options: ValidateWatchOptions,
): Promise<ValidationReport | undefined> {
  const { written = [], onReport, onFailure, watcher: watchFor = watchPaths, clock = systemClock, ...rest } = options;
  const { signal, map, baseline, rules, localLists = [] } = options;
  const files = [
    ...paths,
    ...[map, baseline].filter((file) => file !== undefined),
    ...localLists,
    ...(await ruleSetFilesOf(rules)),
  ];
  let { promise: changed, resolve: wake } = Promise.withResolvers<void>();
  let cancel = (): void => undefined;
  const onChange = (): void => {
    cancel();
    cancel = clock.at(clock.now() + quiet, () => wake());
  };
  signal.addEventListener('abort', () => wake(), { once: true });
  const watcher = await watchFor(
    files,
    written.map((file) => resolve(file)),
    onChange,
  );
  let last: ValidationReport | undefined;
  try {
    while (!signal.aborted) {
      ({ promise: changed, resolve: wake } = Promise.withResolvers<void>());
      try {
        last = await validate(paths, rest);
        await onReport(last);
      } catch (error) {
        if (!HutongError.isInstance(error) || last === undefined) throw error;
        onFailure(error);
      }
      // A change that came during the run has its turn now.
      if (!signal.aborted) await changed;
    }
    return last;
  } finally {
    cancel();
    await watcher.close();
  }
}
