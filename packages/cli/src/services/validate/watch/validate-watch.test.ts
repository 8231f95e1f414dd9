import { createVirtualClock, Device, type HutongError } from '@hutong/standard';
import type { ValidationReport } from '@hutong/validator';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../__fixtures__/run-process.ts';
import { validateWatch, type ValidateWatchOptions } from './validate-watch.ts';
import type { WatchPaths } from './watch-paths.ts';

const device = (kind: unknown): string => JSON.stringify({ ...Device.example, kind });

/** A watched file whose results come one by one. */
function watched(options: Partial<ValidateWatchOptions> = {}) {
  const file = join(temporaryFolder(), 'device.json');
  writeFileSync(file, device(Device.example.kind));
  const controller = new AbortController();
  const results: (ValidationReport | HutongError)[] = [];
  let came = Promise.withResolvers<ValidationReport | HutongError>();
  const add = (result: ValidationReport | HutongError): void => {
    results.push(result);
    came.resolve(result);
  };
  const next = async () => {
    const result = await came.promise;
    came = Promise.withResolvers();
    return result;
  };
  const ended = validateWatch([file], {
    signal: controller.signal,
    onReport: add,
    onFailure: add,
    ...options,
  });
  return { file, results, next, ended, stop: () => controller.abort() };
}

describe('a watch', () => {
  it('validates once at first, and once more when a burst of changes has ended', async () => {
    const clock = createVirtualClock();
    let change = (): void => undefined;
    let closed = false;
    let ignored: readonly string[] = [];
    const watcher: WatchPaths = async (_, written, onChange) => {
      change = onChange;
      ignored = written;
      return { close: async () => void (closed = true) };
    };
    const { file, results, next, ended, stop } = watched({ clock, watcher, written: ['/tmp/report.html'] });
    expect(await next()).toMatchObject({ valid: true });
    expect(ignored).toEqual(['/tmp/report.html']);
    writeFileSync(file, device('wrong'));
    for (let times = 0; times < 5; times++) {
      change();
      await clock.advanceBy(99);
    }
    expect(results).toHaveLength(1);
    await clock.advanceBy(1);
    expect(await next()).toMatchObject({ valid: false, findings: [{ code: 'HT1003' }] });
    rmSync(file);
    change();
    await clock.advanceBy(100);
    expect(await next()).toMatchObject({ code: 'HT7002' });
    writeFileSync(file, device(Device.example.kind));
    change();
    await clock.advanceBy(100);
    expect(await next()).toMatchObject({ valid: true });
    expect(closed).toBe(false);
    stop();
    expect(await ended).toBe(results.at(-1));
    expect(results).toHaveLength(4);
    expect(closed).toBe(true);
  });

  it('takes a change that comes while it validates for one more run', async () => {
    const clock = createVirtualClock();
    let change = (): void => undefined;
    const watcher: WatchPaths = async (_, __, onChange) => {
      change = onChange;
      return { close: () => Promise.resolve() };
    };
    let runs = 0;
    const { ended, stop } = watched({
      clock,
      watcher,
      onReport: async () => {
        runs++;
        if (runs === 2) return stop();
        change();
        await clock.advanceBy(100);
      },
    });
    await ended;
    expect(runs).toBe(2);
  });

  it('ends at once on a path that was never there', async () => {
    const watcher: WatchPaths = () => Promise.resolve({ close: () => Promise.resolve() });
    const { signal } = new AbortController();
    const options = { signal, watcher, onReport: () => undefined, onFailure: () => undefined };
    await expect(validateWatch([join(temporaryFolder(), 'none.json')], options)).rejects.toMatchObject({
      code: 'HT7002',
    });
  });

  it('sees a real file change, and what it writes itself for no change', async () => {
    const { file, next, ended, stop } = watched();
    expect(await next()).toMatchObject({ valid: true });
    writeFileSync(file, device('wrong'));
    expect(await next()).toMatchObject({ valid: false });
    stop();
    expect(await ended).toMatchObject({ valid: false });
  });
});
