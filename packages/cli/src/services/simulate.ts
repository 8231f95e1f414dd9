import { createAdapterLoader } from '@hutong/adapters/files';
import { parseScenario, runScenario, type SimulationProgress } from '@hutong/simulator';
import * as z from 'zod';
import { readText } from '../files/read-input.ts';
import { present } from '../present.ts';

const counts = z.record(z.string(), z.int());

/** Result of `hutong simulate`. */
export const simulateResult = z.object({
  scenario: z.string(),
  seed: z.int(),
  devices: z.int(),
  sent: z.int(),
  acknowledged: z.int(),
  rejected: z.int(),
  byKind: counts,
  faults: counts,
  frames: z.array(
    z.object({
      adapter: z.string(),
      frame: z.string(),
      at: z.string(),
      bytes: z.int(),
      expected: z.int(),
      answers: z.array(z.string()),
    }),
  ),
  truth: z.array(
    z.object({
      incident: z.string(),
      expected: z.boolean(),
      trigger: z.string().optional(),
      kind: z.string().optional(),
      device: z.string().optional(),
      address: z.string(),
      from: z.string(),
      until: z.string().optional(),
      detectableAt: z.string(),
      evidence: z.array(z.string()),
      simulated: z.literal(true),
    }),
  ),
  truthFile: z.string(),
  virtualFrom: z.string(),
  virtualTo: z.string(),
});

export type SimulateResult = z.infer<typeof simulateResult>;

export interface SimulateOptions {
  readonly target: string;
  readonly token?: string | undefined;
  readonly mqtt?: string | undefined;
  /** `adapter=host:port` for each protocol that a gateway listens for. */
  readonly gateway?: Readonly<Record<string, string>> | undefined;
  readonly truth?: string | undefined;
  /** File of a third party's adapter, for stations and cassettes of its protocol. */
  readonly adapterFile?: string | undefined;
  readonly moveClock?: boolean;
  readonly onProgress?: (progress: SimulationProgress) => void;
  readonly signal?: AbortSignal;
}

/** Plays a scenario file against a platform. Throws HT3001 and HT8002 for the file, HT5015 for the platform. */
export async function simulate(file: string, options: SimulateOptions): Promise<SimulateResult> {
  const { target, token = '', mqtt, gateway, truth, adapterFile, moveClock = false, onProgress, signal } = options;
  const loadAdapter = await createAdapterLoader(adapterFile === undefined ? [] : [adapterFile]);
  const scenario = parseScenario(await readText(file), file);
  const summary = await runScenario(scenario, {
    baseUrl: target,
    token,
    moveClock,
    loadAdapter,
    ...present({ mqttUrl: mqtt, gateway, truthFile: truth, onProgress, signal }),
  });
  return simulateResult.parse(summary);
}
