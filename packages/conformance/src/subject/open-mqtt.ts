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
  // A broker that never answers must not hold the run up: no answer within patience is a no.
  const soon = async (answer: Promise<boolean>): Promise<boolean> => {
    let outcome: boolean | undefined;
    answer.then(
      (value) => (outcome = value),
      () => (outcome = false),
    );
    return (await pollUntil(time, options.patience, options.signal, () => outcome)) ?? false;
  };
  return {
    refused: false,
    async publish(topic, payload) {
      record('sent', topic, payload);
      const answered = await soon(transport.publish(topic, payload).then(() => true));
      if (answered) record('received', `PUBACK ${topic}`);
      return answered;
    },
    subscribe: (topic) => soon(transport.subscribe(topic)),
    next: (matches) =>
      pollUntil(time, options.patience, options.signal, () => received.find((message) => matches(message))),
    close: () => transport.close(),
  };
}
