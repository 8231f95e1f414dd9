import { runConformance, type ConformanceOptions } from '../engine/run-conformance.ts';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { createFakePlatform, type FakePlatform } from './fake-platform.ts';
import type { Lie } from './lies.ts';
import { fullDeclaration } from './run-check.ts';

/** The record of a whole run against an in-memory platform, given or with the lies named, its evidence in `outDir`. */
export function runAgainstFake(
  outDir: string,
  subject: readonly Lie[] | FakePlatform = [],
  options: Partial<ConformanceOptions> = {},
): Promise<ConformanceRun> {
  const platform = 'fetch' in subject ? subject : createFakePlatform(subject);
  const { baseUrl, adminToken, mqttUrl, fetch, connectMqtt, time } = platform;
  return runConformance({
    target: baseUrl,
    token: adminToken,
    mqttUrl,
    profile: 'platform-1.0',
    declaration: fullDeclaration,
    outDir,
    seed: 'test',
    patience: 200,
    transport: { fetch, connectMqtt, time },
    ...options,
  });
}
