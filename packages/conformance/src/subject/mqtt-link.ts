import { bilingual, HutongError } from '@hutong/standard';
import { connectAsync, type ErrorWithReasonCode } from 'mqtt';

export interface MqttMessage {
  readonly topic: string;
  readonly payload: string;
}

export interface MqttCredentials {
  readonly username: string;
  readonly password: string;
  readonly clientId: string;
}

/** A live MQTT connection. */
export interface MqttLink {
  readonly refused: false;
  /** Publishes at QoS 1; resolves with whether the PUBACK came. */
  publish(topic: string, payload: string): Promise<boolean>;
  /** Subscribes at QoS 1; resolves with whether the broker granted it. */
  subscribe(topic: string): Promise<boolean>;
  /** The next message that matches, or undefined when patience ends. */
  next(matches: (message: MqttMessage) => boolean): Promise<MqttMessage | undefined>;
  close(): Promise<void>;
}

/** The broker answered, and said no. */
export interface MqttRefusal {
  readonly refused: true;
  readonly reason: string;
}

/** What a transport must offer: `publish` resolves with the PUBACK and rejects when the connection ends without one. */
export interface MqttTransport {
  readonly refused: false;
  publish(topic: string, payload: string): Promise<void>;
  subscribe(topic: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens an MQTT connection; throws HT5015 when there is no broker. */
export type MqttConnector = (
  url: string,
  credentials: MqttCredentials,
  onMessage: (message: MqttMessage) => void,
) => Promise<MqttTransport | MqttRefusal>;

const isRefusal = (error: unknown): error is ErrorWithReasonCode =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';

/** MQTT 3.1.1 over the network, without reconnects: a lost connection must be seen, not papered over. */
export const connectMqttNetwork: MqttConnector = async (url, credentials, onMessage) => {
  try {
    const client = await connectAsync(url, {
      ...credentials,
      clean: true,
      connectTimeout: 5000,
      reconnectPeriod: 0,
      protocolVersion: 4,
    });
    client.on('message', (topic, payload) => onMessage({ topic, payload: payload.toString('utf8') }));
    return {
      refused: false,
      publish: async (topic, payload) => void (await client.publishAsync(topic, payload, { qos: 1 })),
      subscribe: async (topic) => {
        const granted = await client.subscribeAsync(topic, { qos: 1 });
        return granted.every(({ qos }) => qos < 128);
      },
      close: () => client.endAsync(true),
    };
  } catch (error) {
    if (isRefusal(error)) return { refused: true, reason: error.message };
    throw new HutongError('HT5015', {
      message: bilingual('MQTT 服务无法连接', 'The MQTT broker cannot be reached'),
      cause: error,
    });
  }
};
