import { systemClock, type Clock } from '@hutong/standard';
import type { MqttClient } from 'mqtt';
import type { Lead } from '../store/lead.ts';
import type { Store } from '../store/store.ts';
import type { Follower } from './follower.ts';

/** Milliseconds between two attempts to take the lead. */
const tryEvery = 1000;

/**
 * Follows a broker in one replica at a time: the one that leads on the database. Another takes over when it ends.
 * Rejects when this replica leads and cannot open its connection.
 */
export async function followInTurn(
  store: Pick<Store, 'tryLead'>,
  open: () => Promise<MqttClient>,
  onError: (error: unknown) => void,
  clock: Clock = systemClock,
): Promise<Follower> {
  let stopped = false;
  let cancel = (): void => undefined;
  let attempt = Promise.resolve();
  let turn: { readonly client: MqttClient; readonly lead: Lead } | undefined;

  const tryLater = (): void => {
    if (stopped) return;
    cancel = clock.at(clock.now() + tryEvery, () => {
      attempt = take().catch((error: unknown) => {
        onError(error);
        tryLater();
      });
      return attempt;
    });
  };
  const take = async (): Promise<void> => {
    const lead = await store.tryLead();
    if (lead === undefined) return tryLater();
    const client = await open().catch(async (error: unknown) => {
      await lead.release();
      throw error;
    });
    turn = { client, lead };
    if (lead.lost.aborted) return giveUp();
    lead.lost.addEventListener('abort', giveUp, { once: true });
  };
  // Forced: what is not acknowledged goes to the replica that leads now.
  const giveUp = (): void => {
    const lost = turn;
    turn = undefined;
    if (lost === undefined) return;
    void Promise.all([lost.client.endAsync(true), lost.lead.release()])
      .catch(onError)
      .finally(tryLater);
  };

  await take();
  return {
    async close() {
      stopped = true;
      cancel();
      await attempt;
      const last = turn;
      turn = undefined;
      await last?.client.endAsync();
      await last?.lead.release();
    },
  };
}
