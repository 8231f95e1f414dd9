import { join } from 'node:path';
import type { Client } from '@hutong/client';
import { HutongError, type Clock } from '@hutong/standard';
import type { Observer } from '../observe/observer.ts';
import type { Spool } from '../spool/spool.ts';
import { keepRejected } from './dead-letters.ts';

const batchSize = 500;
const firstDelay = 1000;
const longestDelay = 60_000;
const farewell = 2000;

/** The state of the way to the platform. */
export interface Delivery {
  readonly state: 'unknown' | 'reachable' | 'unreachable';
  readonly error: string | undefined;
  /** Stops after the batch that is under way, or without it when the platform takes more than two seconds. */
  stop(): Promise<void>;
}

export interface DeliveryOptions {
  readonly spool: Spool;
  readonly client: Pick<Client, 'sendRecords'>;
  readonly clock: Clock;
  readonly observer: Observer;
  /** Folder for what the platform refuses. */
  readonly directory: string;
}

/** Carries the spool to the platform, in order, again and again until the platform has taken it. */
export function startDelivery({ spool, client, clock, observer, directory }: DeliveryOptions): Delivery {
  const halt = new AbortController();
  const abort = new AbortController();
  let state: Delivery['state'] = 'unknown';
  let failure: string | undefined;
  let delay = firstDelay;
  const halted = new Promise<void>((resolve) => halt.signal.addEventListener('abort', () => resolve()));
  const stopped = (): boolean => halt.signal.aborted;

  const wait = async (milliseconds: number): Promise<void> => {
    let cancel = (): void => {};
    const over = new Promise<void>((resolve) => {
      cancel = clock.at(clock.now() + milliseconds, resolve);
    });
    await Promise.race([over, halted]);
    cancel();
  };

  const deliverNext = async (): Promise<void> => {
    const batch = await spool.next(batchSize);
    if (batch === undefined) return;
    if (batch.records.length > 0) {
      const result = await client.sendRecords(batch.records, { signal: abort.signal });
      if (result.rejections.length > 0) {
        await keepRejected(join(directory, 'rejected.ndjson'), batch.records, result.rejections);
        const codes = [...new Set(result.rejections.flatMap(({ issues }) => issues.map(({ code }) => code)))];
        observer.delivered('rejected', result.rejected, { codes });
      }
      observer.delivered('delivered', result.created + result.updated + result.unchanged);
    }
    observer.delivered('damaged', batch.damaged);
    await batch.commit();
    state = 'reachable';
    failure = undefined;
    delay = firstDelay;
  };

  const run = async (): Promise<void> => {
    while (!stopped()) {
      await Promise.race([spool.whenFilled(), halted]);
      if (stopped()) return;
      try {
        await deliverNext();
      } catch (error) {
        if (stopped()) return;
        state = 'unreachable';
        failure = HutongError.isInstance(error) ? error.code : 'HT7004';
        observer.undelivered(failure, delay);
        await wait(delay);
        delay = Math.min(longestDelay, delay * 2);
      }
    }
  };
  const running = run();

  return {
    get state() {
      return state;
    },
    get error() {
      return failure;
    },
    async stop() {
      halt.abort();
      const cancel = clock.at(clock.now() + farewell, () => abort.abort());
      await running;
      cancel();
    },
  };
}
