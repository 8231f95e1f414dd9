import { callbackify } from 'node:util';
import type { MqttClient } from 'mqtt';
import type { Platform } from '../create-platform.ts';
import { codeOfError } from '../store/database-error.ts';
import { systemOfTopic } from './ingest-topic.ts';
import { receiveMessage, type Publish } from './receive-message.ts';

/** Takes in what a broker delivers; each message is acknowledged after its commit, and never when that failed. */
export function takeMessages(client: MqttClient, platform: Platform): void {
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
