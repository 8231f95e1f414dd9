import { channels, topicOf } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { IClientOptions, MqttClient } from 'mqtt';
import type { Platform } from '../create-platform.ts';
import { followInTurn } from './follow-in-turn.ts';
import type { Follower } from './follower.ts';
import { takeMessages } from './take-messages.ts';

/** Who follows, by names that stay the same when the process starts again. */
export interface FollowerIdentity {
  /** The platform: replicas on one database share what comes in, another platform gets it all itself. */
  readonly platform: string;
  readonly replica: string;
}

/** Milliseconds. */
const connectWithin = 10_000;
/** Seconds for which an MQTT 5 broker keeps messages for a platform that is down. */
const sessionKeptFor = 24 * 3600;
/** MQTT 3.1.1 §3.2.2.3 return code 1, which a broker of that version answers; MQTT 5.0 §3.2.2.2 reason code 0x84. */
const versionRefused: readonly unknown[] = [1, 0x84];
const topic = topicOf(channels.ingest, '+');

/**
 * Takes records from an external broker, which authenticates the senders; the topic names the system. Over MQTT 5 the
 * replicas share the subscription; over MQTT 3.1.1, which has no shared subscriptions, one replica follows at a time.
 * Throws HT5015 when the broker cannot be reached.
 */
export async function followBroker(platform: Platform, url: string, identity: FollowerIdentity): Promise<Follower> {
  try {
    return await followShared(platform, url, identity).catch((error: unknown) => {
      if (!versionRefused.includes((error as { code?: unknown }).code)) throw error;
      return followAlone(platform, url, identity);
    });
  } catch (cause) {
    throw new HutongError('HT5015', {
      message: { zh: '无法连接 MQTT 服务器', en: 'The MQTT broker cannot be reached' },
      facts: { host: URL.canParse(url) ? new URL(url).host : '' },
      cause,
    });
  }
}

async function followShared(platform: Platform, url: string, identity: FollowerIdentity): Promise<Follower> {
  const client = await open(platform, url, `$share/hutong-${identity.platform}/${topic}`, {
    protocolVersion: 5,
    clientId: `hutong-${identity.replica}`,
    properties: { sessionExpiryInterval: sessionKeptFor },
  });
  return { close: () => client.endAsync() };
}

const followAlone = (platform: Platform, url: string, identity: FollowerIdentity): Promise<Follower> =>
  followInTurn(
    platform.store,
    // The session belongs to the platform: who takes over gets what nobody has acknowledged.
    () => open(platform, url, topic, { protocolVersion: 4, clientId: `hutong-${identity.platform}` }),
    (error) => platform.logger.warn({ reason: error instanceof Error ? error.message : '' }, 'mqtt broker'),
  );

async function open(platform: Platform, url: string, filter: string, options: IClientOptions): Promise<MqttClient> {
  const { connect } = await import('mqtt');
  const client = connect(url, {
    connectTimeout: connectWithin,
    reconnectPeriod: 1000,
    // The session outlives the process: what was not acknowledged comes again after a crash.
    clean: false,
    ...options,
  });
  // Before the connection is up: what the broker has kept comes with its first answer.
  takeMessages(client, platform);
  try {
    await connected(client);
    await client.subscribeAsync(filter, { qos: 1 });
  } catch (error) {
    await client.endAsync(true);
    throw error;
  }
  client.on('error', (error) => platform.logger.warn({ reason: error.message }, 'mqtt broker'));
  return client;
}

const connected = (client: MqttClient): Promise<void> =>
  new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(connectWithin);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    client.once('connect', () => resolve());
    client.once('error', reject);
  });
