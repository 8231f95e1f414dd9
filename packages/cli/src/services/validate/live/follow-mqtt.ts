import { bilingual, HutongError } from '@hutong/standard';
import { connectAsync, type MqttClient } from 'mqtt';
import { interrupted } from '../../../interrupt-signal.ts';
import type { Follow } from './stream-follower.ts';

const unreachable = (url: URL, cause: unknown): HutongError => {
  const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
  return new HutongError('HT5015', {
    message: bilingual(
      `无法订阅 ${url.protocol}//${url.host}：${reason}`,
      `Cannot follow ${url.protocol}//${url.host}: ${reason}`,
    ),
    cause,
  });
};

/** Follows topics of an MQTT broker. A connection that is lost is taken up again. */
export const followMqtt: Follow = async ({ url, topics, token, signal, onMessage, onReady }) => {
  const username = decodeURIComponent(url.username);
  const password = token ?? decodeURIComponent(url.password);
  const address = new URL(url);
  address.username = address.password = '';
  let client: MqttClient;
  try {
    client = await connectAsync(
      address.href,
      {
        ...(username === '' ? {} : { username }),
        ...(password === '' ? {} : { password }),
        connectTimeout: 10_000,
        reconnectPeriod: 1000,
      },
      false,
    );
  } catch (cause) {
    throw unreachable(url, cause);
  }
  let lost = 0;
  // Without a listener an error of a later connection would end the process.
  client.on('error', () => undefined);
  client.on('close', () => {
    if (!signal.aborted) lost++;
  });
  client.on('message', (topic, payload) => onMessage({ topic, payload }));
  try {
    await client.subscribeAsync([...topics], { qos: 1 }).catch((cause: unknown) => {
      throw unreachable(url, cause);
    });
    onReady?.();
    await interrupted(signal);
    return { lost };
  } finally {
    await client.endAsync(true);
  }
};
