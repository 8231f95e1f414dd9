import type { Check } from '../engine/check.ts';
import type { Declaration } from '../engine/declaration.ts';
import { runCheck as execute, type CheckExecution } from '../engine/run-check.ts';
import { createFakePlatform, type FakePlatform } from './fake-platform.ts';
import type { Lie } from './lies.ts';

/** A declaration of a product that implements everything. */
export const fullDeclaration: Declaration = {
  schema: 'hutong-declaration/1',
  vendor: '示例厂商',
  product: '示例平台',
  version: '1.0.0',
  buildDigest: `sha256:${'0'.repeat(64)}`,
  implements: { http: true, events: true, privacy: true, stream: true, mqtt: true, sandboxClock: true },
  values: { division: '340111000000', system: 'conformance' },
  tokens: { admin: 'HUTONG_TOKEN' },
};

/** Runs one check against a platform in memory: an honest one, one with lies, or one of your own. */
export function runCheck(check: Check, subject: readonly Lie[] | FakePlatform = []): Promise<CheckExecution> {
  const platform = 'fetch' in subject ? subject : createFakePlatform(subject);
  const { baseUrl, mqttUrl, fetch, connectMqtt, time } = platform;
  return execute(check, 1, {
    subject: {
      baseUrl,
      token: platform.adminToken,
      mqttUrl,
      fetch,
      connectMqtt,
      time,
      clock: { offset: 0 },
      timeout: 5000,
      patience: 500,
    },
    declaration: fullDeclaration,
    runKey: 'c0ffee00',
    wire: { answers: 0, violations: [] },
    signal: new AbortController().signal,
  });
}
