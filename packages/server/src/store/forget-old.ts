import type { Clock } from '@hutong/standard';
import { forgetIdempotencyKeys } from './idempotency-store.ts';
import { forgetRejections } from './rejection-store.ts';
import type { Store } from './store.ts';

const day = 24 * 3_600_000;
/** How long a repetition is known for one. */
const keysKept = 7 * day;
/** How long it can be looked up why something was refused. */
const rejectionsKept = 90 * day;

/** Forgets what is kept for a time only. Changes of warnings and events are not among it: they are what readers resume from. */
export async function forgetOld(store: Store, now: number): Promise<void> {
  await forgetIdempotencyKeys(store.database, now - keysKept);
  await forgetRejections(store.database, now - rejectionsKept);
}

/** Does so every day until it is stopped. */
export function forgetDaily(store: Store, clock: Clock, onError: (error: unknown) => void): () => void {
  let stopped = false;
  let cancel = (): void => {};
  const later = (): void => {
    if (stopped) return;
    cancel = clock.at(clock.now() + day, async () => {
      await forgetOld(store, clock.now()).catch(onError);
      later();
    });
  };
  later();
  return () => {
    stopped = true;
    cancel();
  };
}
