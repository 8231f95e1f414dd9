import type { Fetch } from '../subject/http-access.ts';
import type { MqttConnector } from '../subject/mqtt-link.ts';
import type { EngineTime } from './time.ts';

/** The platform under test as the engine reaches it: an address and the two ways in. Nothing else is known of it. */
export interface Subject {
  readonly baseUrl: string;
  readonly token: string;
  readonly mqttUrl: string | undefined;
  readonly fetch: Fetch;
  readonly connectMqtt: MqttConnector;
  readonly time: EngineTime;
  /** The subject's clock less ours, in milliseconds; moves when the sandbox clock is moved. */
  readonly clock: { offset: number };
  /** Milliseconds until an unanswered request counts as unreachable. */
  readonly timeout: number;
  /** Milliseconds that a check waits for something the platform does by itself. */
  readonly patience: number;
}
