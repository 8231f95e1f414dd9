import { maximumBatch } from '@hutong/contract';
import { formatDateTime, HutongError, specVersion, instantOf } from '@hutong/standard';
import { sandboxClockSetting, type Platform } from '../create-platform.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { writeSetting } from '../store/setting-store.ts';
import { version } from '../version.ts';

/** Information about the platform, and the clock of a sandbox. */
export function platformHandlers(platform: Platform): Pick<OperationHandlers, 'getPlatform' | 'setClock'> {
  let moving: Promise<unknown> = Promise.resolve();
  const move = async (target: number): Promise<{ now: string }> => {
    const { sandboxClock: clock, store } = platform;
    if (clock === undefined) throw new HutongError('HT5017');
    if (target < clock.now())
      throw new HutongError('HT5007', {
        message: { zh: '时钟只进不退', en: 'The clock never goes back' },
        facts: { now: formatDateTime(clock.now()) },
      });
    await platform.ingest.settle();
    await clock.advanceTo(target);
    await writeSetting(store.database, sandboxClockSetting, clock.now());
    return { now: formatDateTime(clock.now()) };
  };
  return {
    getPlatform: async () => ({
      name: 'HuTong',
      version,
      specVersion,
      now: formatDateTime(platform.clock.now()),
      sandbox: platform.sandboxClock !== undefined,
      ...(platform.mqttPort === undefined ? {} : { mqtt: { port: platform.mqttPort } }),
      maximumBatch,
    }),
    setClock: ({ body }) => {
      // One move after the other, so that nothing falls due between two of them unseen.
      const moved = moving.then(() => move(instantOf(body.now)));
      moving = moved.catch(() => undefined);
      return moved;
    },
  };
}
