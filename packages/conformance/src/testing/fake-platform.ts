import { scopes, type Scope } from '@hutong/contract';
import { setImmediate } from 'node:timers/promises';
import type { EngineTime } from '../engine/time.ts';
import type { Fetch } from '../subject/http-access.ts';
import type { MqttConnector } from '../subject/mqtt-link.ts';
import { createFakeMqtt } from './fake-mqtt.ts';
import { createFakeFetch } from './fake-router.ts';
import { createFakeState, type FakeToken } from './fake-state.ts';
import type { Lie } from './lies.ts';

/** A platform in memory that keeps the contract, except for the lies it is told to tell. */
export interface FakePlatform {
  readonly baseUrl: string;
  readonly mqttUrl: string;
  readonly adminToken: string;
  readonly fetch: Fetch;
  readonly connectMqtt: MqttConnector;
  /** Time that does not pass while checks wait. */
  readonly time: EngineTime;
}

const start = Date.parse('2026-01-02T08:00:00+08:00');

const admin: FakeToken = {
  id: 'admin',
  secret: 'admin-secret',
  name: 'admin',
  system: '*',
  scopes: Object.keys(scopes) as Scope[],
  createdAt: '2026-01-02T08:00:00+08:00',
};

export function createFakePlatform(lies: readonly Lie[] = []): FakePlatform {
  const state = createFakeState(start, admin, lies);
  return {
    baseUrl: 'http://platform.invalid',
    mqttUrl: 'mqtt://platform.invalid',
    adminToken: admin.secret,
    fetch: createFakeFetch(state),
    connectMqtt: createFakeMqtt(state),
    time: { now: () => start, wait: () => setImmediate() },
  };
}
