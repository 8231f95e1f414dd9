import { runConformance } from '../engine/run-conformance.ts';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { createFakePlatform } from './fake-platform.ts';
import type { Lie } from './lies.ts';
import { fullDeclaration } from './run-check.ts';

/** The record of a whole run against the in-memory platform, with its evidence in `outDir`. */
export function runAgainstFake(outDir: string, lies: readonly Lie[] = []): Promise<ConformanceRun> {
  const { baseUrl, adminToken, mqttUrl, fetch, connectMqtt, time } = createFakePlatform(lies);
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
  });
}
