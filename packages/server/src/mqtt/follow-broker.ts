import { callbackify } from 'node:util';
import { channels, topicOf } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { Platform } from '../create-platform.ts';
import { codeOfError } from '../store/database-error.ts';
import { systemOfTopic } from './ingest-topic.ts';
import { receiveMessage, type Publish } from './receive-message.ts';

/** A connection to an external broker. */
export interface Follower {
  close(): Promise<void>;
}

const everySystem = topicOf(channels.ingest, '+');
const connectWithin = 10_000;
/** Seconds for which the broker keeps messages for a platform that is down. */
const sessionKeptFor = 7 * 24 * 3600;

/**
 * Takes records from an external MQTT 5 broker; replicas share the subscription. The broker authenticates the senders,
 * and the topic names the system. `identity` names this replica across restarts. Throws HT5015 when the broker cannot be reached.
 */
export async function followBroker(platform: Platform, url: string, identity: string): Promise<Follower> {
  const { connectAsync } = await import('mqtt');
  const { logger } = platform;
  const client = await connectAsync(
    url,
    {
      protocolVersion: 5,
      connectTimeout: connectWithin,
      reconnectPeriod: 1000,
      // The session outlives the process: what was not acknowledged comes again after a crash.
      clientId: `hutong-${identity}`,
      clean: false,
      properties: { sessionExpiryInterval: sessionKeptFor },
    },
    false,
  ).catch((cause: unknown) => {
    throw new HutongError('HT5015', {
      message: { zh: '无法连接 MQTT 服务器', en: 'The MQTT broker cannot be reached' },
      facts: { host: URL.canParse(url) ? new URL(url).host : '' },
      cause,
    });
  });
  const publish: Publish = (topic, payload) => void client.publish(topic, payload, { qos: 1 });
  client.on('error', (error) => logger.warn({ reason: error.message }, 'mqtt broker'));
  // The acknowledgement goes out when the callback is called without an error.
  client.handleMessage = (packet, done) => {
    const payload = typeof packet.payload === 'string' ? Buffer.from(packet.payload) : packet.payload;
    const system = systemOfTopic(packet.topic);
    if (system === undefined) return done();
    const work = async (): Promise<void> => {
      try {
        await receiveMessage(platform, payload, { channel: 'mqtt', system, anySystem: false }, publish);
      } catch (error) {
        logger.error({ code: codeOfError(error) }, 'mqtt message not taken in');
        // Without an acknowledgement the broker delivers again, but only on a new connection.
        client.reconnect();
        throw error;
      }
    };
    callbackify(work)((error) => done(error ?? undefined));
  };
  await client.subscribeAsync(`$share/hutong/${everySystem}`, { qos: 1 });
  return { close: () => client.endAsync() };
}
