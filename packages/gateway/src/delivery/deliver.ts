import type { Client } from '@hutong/client';
import type { ProblemIssue } from '@hutong/contract';
import { HutongError, type Clock, type ErrorCode, type HutongRecord } from '@hutong/standard';
import type { Observer } from '../observe/observer.ts';
import { pause } from '../pause.ts';
import type { Spool } from '../spool/spool.ts';
import type { DeadLetters } from './dead-letters.ts';

const batchSize = 500;
const firstDelay = 1000;
const longestDelay = 60_000;
const farewell = 2000;

// The platform read the request and will never take it; everything else may pass with time.
const contentErrors: readonly ErrorCode[] = ['HT5004', 'HT5005', 'HT5006'];

const isAboutContent = (error: unknown): error is HutongError =>
  HutongError.isInstance(error) && contentErrors.includes(error.code);

const issueOf = ({ code, text, fix, location }: HutongError): ProblemIssue => ({
  code,
  pointer: location.pointer ?? '',
  message: text,
  fix,
});

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
  /** Where what the platform refuses is kept. */
  readonly letters: DeadLetters;
}

/** Carries the spool to the platform, in order, again and again until the platform has taken it. */
export function startDelivery({ spool, client, clock, observer, letters }: DeliveryOptions): Delivery {
  const halt = new AbortController();
  const abort = new AbortController();
  let state: Delivery['state'] = 'unknown';
  let failure: string | undefined;
  let delay = firstDelay;
  const stopped = (): boolean => halt.signal.aborted;

  const send = async (records: readonly HutongRecord[]): Promise<void> => {
    const result = await client.sendRecords(records, { signal: abort.signal });
    if (result.rejections.length > 0) {
      await letters.add(records, result.rejections);
      const codes = [...new Set(result.rejections.flatMap(({ issues }) => issues.map(({ code }) => code)))];
      observer.delivered('rejected', result.rejected, { codes });
    }
    observer.delivered('delivered', result.created + result.updated + result.unchanged);
  };

  /** One bad record must not hold up all that stand behind it: what is refused alone is put aside. */
  const sendOneByOne = async (records: readonly HutongRecord[]): Promise<void> => {
    for (const record of records) {
      try {
        await send([record]);
      } catch (error) {
        if (!isAboutContent(error)) throw error;
        await letters.add([record], [{ index: 0, issues: [issueOf(error)] }]);
        observer.delivered('rejected', 1, { codes: [error.code] });
      }
    }
  };

  const deliverNext = async (): Promise<void> => {
    const batch = await spool.next(batchSize);
    if (batch === undefined) return;
    try {
      if (batch.records.length > 0) await send(batch.records);
    } catch (error) {
      if (!isAboutContent(error)) throw error;
      await sendOneByOne(batch.records);
    }
    observer.delivered('damaged', batch.damaged);
    await batch.commit();
    state = 'reachable';
    failure = undefined;
    delay = firstDelay;
  };

  const run = async (): Promise<void> => {
    while (!stopped()) {
      await spool.whenFilled(halt.signal);
      if (stopped()) return;
      try {
        await deliverNext();
      } catch (error) {
        if (stopped()) return;
        state = 'unreachable';
        failure = HutongError.isInstance(error) ? error.code : 'HT7004';
        observer.undelivered(failure, delay);
        await pause(clock, delay, halt.signal);
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
