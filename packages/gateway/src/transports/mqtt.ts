import { callbackify } from 'node:util';
import { HutongError } from '@hutong/standard';
import { secretOf } from '../config/secret-of.ts';
import { pause } from '../pause.ts';
import { lineTemplate } from './line-template.ts';
import { createPacketLinks, type PacketOutcome } from './packet-links.ts';
import { readPayload, writePayload } from './payload.ts';
import type { Transport } from './transport.ts';

/** Milliseconds between two attempts to reach the broker. */
const reconnectEvery = 1000;
const second = 1000;

/**
 * Frames in the messages of an MQTT broker, whose topics name the device or its line. A message is acknowledged once its
 * records are durable, so that the broker keeps what a crash interrupts. The broker may be away when the gateway starts.
 */
export const openMqtt: Transport<'mqtt'> = async (config, context) => {
  const { url, topic, replyTopic, payload, username, passwordVariable, clientId } = config;
  const { clock, link } = context;
  const { adapter, observer } = link;
  const closing = new AbortController();
  const template = lineTemplate(topic);
  const replies = replyTopic === undefined ? undefined : lineTemplate(replyTopic);
  const links = createPacketLinks(context);
  const { connect } = await import('mqtt');
  const client = connect(url, {
    // A session with a name outlives the process; without a name the broker would keep one for nobody.
    ...(clientId === undefined ? { clean: true } : { clientId, clean: false }),
    ...(username === undefined ? {} : { username }),
    ...(passwordVariable === undefined ? {} : { password: secretOf(passwordVariable) }),
    reconnectPeriod: reconnectEvery,
    resubscribe: true,
  });

  const take = async (from: string, message: Buffer): Promise<void> => {
    const line = template.match(from);
    if (line === undefined) return;
    let bytes: Uint8Array;
    try {
      bytes = readPayload(message, payload);
    } catch (error) {
      if (!HutongError.isInstance(error)) throw error;
      observer.malformed(adapter.id, error.code, { length: message.length });
      return;
    }
    const write = (answer: Uint8Array): void => {
      if (replies !== undefined) client.publish(replies.fill(line), writePayload(answer, payload), { qos: 1 });
    };
    const deliver = (): Promise<PacketOutcome> => links.receive(from, bytes, write, line === '' ? {} : { line });
    let outcome = await deliver();
    // The broker can wait where a datagram could not.
    while (outcome.limited === 'rate' && !closing.signal.aborted) {
      await pause(clock, second, closing.signal);
      outcome = await deliver();
    }
    if (outcome.limited === undefined && outcome.failed > 0) throw new HutongError('HT8005');
  };

  // The acknowledgement goes out when the callback is called, so one message at a time: the broker holds back the rest.
  // An error leaves the message unacknowledged: the broker sends it again to a session with a name.
  const handle = callbackify(async (topicName: string, message: Buffer) => {
    try {
      await take(topicName, message);
    } catch (error) {
      observer.failed(adapter.id, error);
      throw error;
    }
  });
  client.handleMessage = (packet, done) =>
    handle(packet.topic, Buffer.from(packet.payload), (error) => done(error ?? undefined));
  client.on('error', (error) => observer.unreachable(adapter.id, url, error, reconnectEvery));
  client.on('connect', () => {
    client.subscribe(topic.replace('{line}', '+'), { qos: 1 }, (error) => {
      if (error) observer.unreachable(adapter.id, url, error, reconnectEvery);
    });
  });

  return {
    adapter: adapter.id,
    transport: 'mqtt',
    endpoint: `mqtt ${new URL(url).host} ${topic}`,
    get connections() {
      return links.size;
    },
    async close() {
      closing.abort();
      await links.close();
      await client.endAsync(true);
    },
  };
};
