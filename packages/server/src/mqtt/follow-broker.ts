import { callbackify } from 'node:util';
import { channels, topicOf } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { MqttClient } from 'mqtt';
import type { Platform } from '../create-platform.ts';
import { codeOfError } from '../store/database-error.ts';
import { systemOfTopic } from './ingest-topic.ts';
import { receiveMessage, type Publish } from './receive-message.ts';

/** Who follows, by names that stay the same when the process starts again. */
export interface FollowerIdentity {
  /** The platform: replicas on one database share what comes in, another platform gets it all itself. */
  readonly platform: string;
  readonly replica: string;
}

/** A connection to an external broker. */
export interface Follower {
  close(): Promise<void>;
}

/** Milliseconds. */
const connectWithin = 10_000;
/** Seconds for which the broker keeps messages for a platform that is down. */
const sessionKeptFor = 24 * 3600;

/**
 * Takes records from an external MQTT 5 broker; replicas share the subscription. The broker authenticates the senders,
 * and the topic names the system.
 * Throws HT5015 when the broker cannot be reached.
 */
export async function followBroker(platform: Platform, url: string, identity: FollowerIdentity): Promise<Follower> {
  const { connect } = await import('mqtt');
  const client = connect(url, {
    protocolVersion: 5,
    connectTimeout: connectWithin,
    reconnectPeriod: 1000,
    // The session outlives the process: what was not acknowledged comes again after a crash.
    clientId: `hutong-${identity.replica}`,
    clean: false,
    properties: { sessionExpiryInterval: sessionKeptFor },
  });
  // Before the connection is up: what the broker has kept comes with its first answer.
  takeMessages(client, platform);
  try {
    await connected(client);
    await client.subscribeAsync(`$share/hutong-${identity.platform}/${topicOf(channels.ingest, '+')}`, { qos: 1 });
  } catch (cause) {
    await client.endAsync(true);
    throw new HutongError('HT5015', {
      message: { zh: '无法连接 MQTT 服务器', en: 'The MQTT broker cannot be reached' },
      facts: { host: URL.canParse(url) ? new URL(url).host : '' },
      cause,
    });
  }
  client.on('error', (error) => platform.logger.warn({ reason: error.message }, 'mqtt broker'));
  return { close: () => client.endAsync() };
}

const connected = (client: MqttClient): Promise<void> =>
  new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(connectWithin);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    client.once('connect', () => resolve());
    client.once('error', reject);
  });

function takeMessages(client: MqttClient, platform: Platform): void {
  const { logger } = platform;
  const publish: Publish = (topic, payload) => void client.publish(topic, payload, { qos: 1 });
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
}
