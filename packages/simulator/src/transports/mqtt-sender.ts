import { channels, maximumBatch, topicOf } from '@hutong/contract';
import { HutongError, systemClock, type Clock } from '@hutong/standard';
import { connectAsync, type MqttClient } from 'mqtt';
import { payloadsOf } from '../envelope.ts';
import { createInFlight } from './in-flight.ts';
import type { RecordSender } from './record-sender.ts';

export interface MqttSenderOptions {
  readonly url: string;
  readonly system: string;
  readonly token: string;
  /** Connections over which the devices are spread. */
  readonly connections?: number;
  /** Messages that may wait for their acknowledgement at a time. */
  readonly window?: number;
  /** Milliseconds to wait for one acknowledgement. */
  readonly acknowledgeWithin?: number;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
}

const connect = async ({ url, system, token }: MqttSenderOptions): Promise<MqttClient> => {
  try {
    return await connectAsync(
      url,
      { username: system, password: token, reconnectPeriod: 0, connectTimeout: 10_000, clean: true },
      false,
    );
  } catch (cause) {
    throw new HutongError('HT5015', { facts: { url }, cause });
  }
};

/** Fails when an acknowledgement takes longer than the time it has. */
function within<Value>(call: Promise<Value>, milliseconds: number, clock: Clock): Promise<Value> {
  let cancel = (): void => {};
  const late = new Promise<never>((_, reject) => {
    cancel = clock.at(clock.now() + milliseconds, () => reject(new HutongError('HT7005', { facts: { milliseconds } })));
  });
  return Promise.race([call, late]).finally(() => cancel());
}

/** A promise that fails once the connection is gone; mqtt.js leaves unacknowledged messages waiting for ever. */
function lossOf(client: MqttClient, url: string): Promise<never> {
  let cause: unknown;
  client.on('error', (error) => (cause = error));
  const loss = new Promise<never>((_, reject) => {
    client.once('close', () => reject(new HutongError('HT5015', { facts: { url }, cause })));
  });
  // Nobody may be waiting when the run closes its own connections.
  loss.catch(() => {});
  return loss;
}

// A device stays on its connection, so that its messages keep their order.
const connectionOf = (address: string, connections: number): number => {
  let sum = 0;
  for (const character of address) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum % connections;
};

/**
 * Publishes records with QoS 1, many devices over a few connections; a message counts as acknowledged once its PUBACK came.
 * Throws HT5015 when the broker cannot be reached and HT7005 when it does not acknowledge in time.
 */
export async function createMqttSender(options: MqttSenderOptions): Promise<RecordSender> {
  const { url, system, connections = 4, window = 8, acknowledgeWithin = 60_000, clock = systemClock, signal } = options;
  const first = await connect(options);
  const rest = await Promise.all(Array.from({ length: connections - 1 }, () => connect(options)));
  const clients = [first, ...rest];
  const counts = { sent: 0, acknowledged: 0, rejected: 0 };
  const losses = clients.map((client) => lossOf(client, url));
  first.on('message', (_topic, payload) => {
    const body: unknown = JSON.parse(payload.toString());
    counts.rejected += Array.isArray(body) ? body.length : 1;
  });
  // A broker that lets nobody read rejections is a broker all the same.
  const rejections = topicOf(channels.rejections, system);
  await first.subscribeAsync(rejections, { qos: 1 }).catch(() => undefined);
  const topic = topicOf(channels.ingest, system);
  const inFlight = createInFlight(window);

  return {
    async send(emissions) {
      const groups = Map.groupBy(emissions, ({ address }) => connectionOf(address, connections));
      for (const [index, group] of groups)
        for (const { payload, count } of payloadsOf(group, maximumBatch)) {
          signal?.throwIfAborted();
          const client = clients[index] ?? first;
          await inFlight.add(async () => {
            counts.sent += count;
            const publication = client.publishAsync(topic, Buffer.from(payload), { qos: 1 });
            await within(Promise.race([publication, losses[index] ?? publication]), acknowledgeWithin, clock);
            counts.acknowledged += count;
          });
        }
    },
    settle: () => inFlight.settle(),
    counts: () => ({ ...counts }),
    async close() {
      // Rejections that are already on their way come before the answer to this.
      if (first.connected) await Promise.race([first.unsubscribeAsync(rejections), losses[0]]).catch(() => undefined);
      await Promise.all(clients.map((client) => client.endAsync(true)));
    },
  };
}
