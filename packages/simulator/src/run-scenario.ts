import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter } from '@hutong/adapter-kit';
import { loadAdapter } from '@hutong/adapters';
import { createClient } from '@hutong/client';
import { formatDateTime, HutongError, parseDuration } from '@hutong/standard';
import { createRecordFaults } from './faults/fault-rules.ts';
import { readFleet } from './fleet/read-fleet.ts';
import { playFleet } from './play-fleet.ts';
import type { GatewayAddresses } from './gateway-addresses.ts';
import { createFramePlayer } from './play-frames.ts';
import { spanOf } from './scenario/parse-scenario.ts';
import type { Scenario } from './scenario/scenario.ts';
import { scheduleSends } from './send-schedule.ts';
import type { SimulationProgress, SimulationSummary } from './simulation-summary.ts';
import { createHttpSender } from './transports/http-sender.ts';
import { createMqttSender } from './transports/mqtt-sender.ts';
import type { RecordSender } from './transports/record-sender.ts';
import { createTruth } from './truth.ts';

export interface RunOptions {
  readonly baseUrl: string;
  readonly token: string;
  /** Broker to publish to; records go over HTTP when absent. */
  readonly mqttUrl?: string;
  /** Where a gateway listens, for scenarios with cassettes or stations. */
  readonly gateway?: GatewayAddresses;
  /** How adapters are found; those that come with HuTong when absent. */
  readonly loadAdapter?: (name: string) => Promise<Adapter>;
  /** Ground-truth file to write; one in the temporary folder when absent. */
  readonly truthFile?: string;
  /** Moves the platform's sandbox clock along with virtual time; the token needs `sandbox:control`. */
  readonly moveClock?: boolean;
  /** Called after each step of virtual time, when everything of that step has been acknowledged. */
  readonly onStep?: (now: number) => void | Promise<void>;
  readonly onProgress?: (progress: SimulationProgress) => void;
  readonly signal?: AbortSignal;
}

const count = (table: Record<string, number>, key: string): void => {
  table[key] = (table[key] ?? 0) + 1;
};

async function openSender(scenario: Scenario, options: RunOptions): Promise<RecordSender> {
  const { baseUrl, token, mqttUrl, signal } = options;
  const abort = signal === undefined ? {} : { signal };
  if (mqttUrl !== undefined) return createMqttSender({ url: mqttUrl, system: scenario.system, token, ...abort });
  return createHttpSender({ client: createClient({ baseUrl, token }), baseUrl, token, ...abort });
}

/**
 * Plays a scenario against a platform as fast as it acknowledges; all times come from the scenario.
 * Throws HT8002 for what the scenario gets wrong, HT5015 when the platform or gateway cannot be reached.
 */
export async function runScenario(scenario: Scenario, options: RunOptions): Promise<SimulationSummary> {
  const { baseUrl, token, moveClock = false, onStep, onProgress, signal } = options;
  const span = spanOf(scenario);
  const devices = await readFleet(scenario);
  const truth = createTruth(scenario, devices);
  const faults: Record<string, number> = {};
  const byKind: Record<string, number> = {};
  const frames = await createFramePlayer(
    scenario,
    options.gateway ?? {},
    (fault) => count(faults, fault),
    options.loadAdapter ?? loadAdapter,
  );
  const client = createClient({ baseUrl, token });
  const sender = await openSender(scenario, options);
  const steps = scheduleSends(
    playFleet(scenario, devices),
    createRecordFaults(scenario, (fault) => count(faults, fault)),
    { ...span, step: parseDuration(scenario.step) },
  );
  try {
    for (const step of steps) {
      signal?.throwIfAborted();
      for (const emission of step.emissions) {
        count(byKind, emission.kind);
        truth.sent(emission);
      }
      // The clock first: nothing may arrive before it has happened.
      if (moveClock) await client.setClock({ body: { now: formatDateTime(step.to) } });
      await sender.send(step.emissions);
      await frames.playUntil(step.to);
      if (moveClock || onStep !== undefined) await sender.settle();
      await onStep?.(step.to);
      onProgress?.({ at: formatDateTime(step.to), ...sender.counts() });
    }
    await sender.settle();
  } finally {
    await Promise.allSettled([sender.close(), frames.close()]);
  }

  const lines = [...truth.lines(), ...frames.truth()];
  const truthFile =
    options.truthFile ??
    join(tmpdir(), `hutong-${scenario.name.replaceAll(/[^\w-]+/g, '-')}-${scenario.seed}-truth.ndjson`);
  await writeFile(truthFile, lines.map((line) => `${JSON.stringify(line)}\n`).join('')).catch((cause: unknown) => {
    throw new HutongError('HT7003', { file: truthFile, cause });
  });
  return {
    scenario: scenario.name,
    seed: scenario.seed,
    devices: devices.length,
    ...sender.counts(),
    byKind,
    faults,
    frames: frames.played,
    truth: lines,
    truthFile,
    virtualFrom: formatDateTime(span.from),
    virtualTo: formatDateTime(span.to),
  };
}
