import { pollUntil, type EngineTime } from '../engine/time.ts';
import type { EvidenceRecorder } from '../evidence/evidence-recorder.ts';
import { evidenceBody } from '../evidence/mask-evidence.ts';
import type { MqttConnector, MqttCredentials, MqttLink, MqttMessage, MqttRefusal } from './mqtt-link.ts';

export interface MqttOptions {
  readonly connect: MqttConnector;
  readonly url: string;
  readonly credentials: MqttCredentials;
  readonly recorder: EvidenceRecorder;
  readonly time: EngineTime;
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** Connects to MQTT and records every message; what the broker says about a connection or a publish counts as seen. */
export async function openMqtt(options: MqttOptions): Promise<MqttLink | MqttRefusal> {
  const { recorder, time } = options;
  const received: MqttMessage[] = [];
  const record = (direction: 'sent' | 'received', channel: string, text?: string): void =>
    recorder.recordExchange({
      kind: 'mqtt',
      at: new Date(time.now()).toISOString(),
      direction,
      channel,
      ...(text === undefined ? {} : { body: evidenceBody(text) }),
    });
  const transport = await options.connect(options.url, options.credentials, (message) => {
    record('received', message.topic, message.payload);
    received.push(message);
  });
  record('received', transport.refused ? 'CONNACK refused' : 'CONNACK accepted');
  if (transport.refused) return transport;
  return {
    refused: false,
    async publish(topic, payload) {
      record('sent', topic, payload);
      const acknowledged = transport.publish(topic, payload).then(
        () => true,
        () => false,
      );
      let outcome: boolean | undefined;
      void acknowledged.then((value) => (outcome = value));
      const answered = (await pollUntil(time, options.patience, options.signal, () => outcome)) ?? false;
      if (answered) record('received', `PUBACK ${topic}`);
      return answered;
    },
    subscribe: (topic) => transport.subscribe(topic).catch(() => false),
    next: (matches) =>
      pollUntil(time, options.patience, options.signal, () => received.find((message) => matches(message))),
    close: () => transport.close(),
  };
}
