import { bilingual, specVersion } from '@hutong/standard';
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { checks as allChecks, suiteDigest } from '../checks/checks.generated.ts';
import { createEvidenceStore } from '../evidence/evidence-store.ts';
import { writeAtomically } from '../evidence/write-atomically.ts';
import { connectMqttNetwork, type MqttConnector } from '../subject/mqtt-link.ts';
import type { Fetch } from '../subject/http-access.ts';
import { version } from '../version.ts';
import type { Check } from './check.ts';
import type { CheckResult } from './check-result.ts';
import type { ConformanceRun } from './conformance-run.ts';
import { coverRequirements } from './coverage.ts';
import { declarationDigest, type Declaration } from './declaration.ts';
import { loadProfile } from './load-profile.ts';
import { countOutcomes } from './outcome.ts';
import type { ConformanceProgress } from './conformance-progress.ts';
import { runPreflight } from './preflight.ts';
import { profileDigest, type Profile } from './profile.ts';
import { executePlan } from './execute-plan.ts';
import { planChecks, type RunMode } from './selection.ts';
import type { Subject } from './subject.ts';
import { systemTime, type EngineTime } from './time.ts';
import { reduceVerdict } from './verdict.ts';

export interface ConformanceOptions {
  /** Base address of the platform. */
  readonly target: string;
  /** Token with every scope. */
  readonly token: string;
  /** MQTT address; by default the port that the platform states, on the same host. */
  readonly mqttUrl?: string;
  /** Profile, its id, or the path of its YAML file. */
  readonly profile: Profile | string;
  readonly declaration: Declaration;
  /** Folder for `run.json` and `evidence/`. */
  readonly outDir: string;
  readonly mode?: RunMode;
  /** Ids of the checks to run; in exploration mode only. */
  readonly only?: readonly string[];
  /** Makes the ids of the run; random when absent, because a platform keeps what an earlier run wrote. */
  readonly seed?: string;
  /** Milliseconds since the Unix epoch. */
  readonly now?: () => number;
  /** Milliseconds that checks wait for what the platform does by itself; 5,000 by default. */
  readonly patience?: number;
  /** Milliseconds until an unanswered request counts as unreachable; 10,000 by default. */
  readonly timeout?: number;
  readonly onProgress?: (progress: ConformanceProgress) => void;
  readonly signal?: AbortSignal;
  /** How the subject is reached; the network by default. */
  readonly transport?: { readonly fetch?: Fetch; readonly connectMqtt?: MqttConnector; readonly time?: EngineTime };
  /** Checks to run instead of the suite of this release, for tests of the engine. */
  readonly checks?: readonly Check[];
}

/** Checks a platform from outside and writes the record of the run and its evidence. */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceRun> {
  const { declaration, outDir, target, mode = 'certification', checks = allChecks } = options;
  const profile = typeof options.profile === 'string' ? await loadProfile(options.profile) : options.profile;
  const plan = planChecks(checks, declaration, mode, options.only);
  const time = options.transport?.time ?? systemTime(options.now);
  const signal = options.signal ?? new AbortController().signal;
  const seed = options.seed ?? randomUUID();
  const runKey = createHash('sha256').update(seed).digest('hex').slice(0, 8);
  const started = time.now();
  const wallStart = performance.now();
  const store = createEvidenceStore(outDir);
  const subject: Subject = {
    baseUrl: target,
    token: options.token,
    mqttUrl: options.mqttUrl,
    fetch: options.transport?.fetch ?? ((url, init) => fetch(url, init)),
    connectMqtt: options.transport?.connectMqtt ?? connectMqttNetwork,
    time,
    clock: { offset: 0 },
    timeout: options.timeout ?? 10_000,
    patience: options.patience ?? 5000,
  };
  const describe = (results: readonly CheckResult[], concluded: boolean): ConformanceRun => {
    const coverage = coverRequirements(profile, declaration.implements, results);
    return {
      schema: 'hutong-conformance-run/1',
      id: `run-${runKey}`,
      verdict: reduceVerdict(coverage, concluded && mode === 'certification'),
      mode,
      concluded,
      startedAt: new Date(started).toISOString(),
      tool: { name: '@hutong/conformance', version, node: process.versions.node },
      specVersion,
      target,
      declaration,
      declarationDigest: declarationDigest(declaration),
      profile,
      profileDigest: profileDigest(profile),
      suiteDigest,
      seed,
      counts: countOutcomes(results),
      preflight: [],
      checks: results,
      coverage,
      evidence: { root: store.root(), files: store.files() },
    };
  };
  const file = join(outDir, 'run.json');
  const save = (run: ConformanceRun): Promise<void> => writeAtomically(file, `${JSON.stringify(run, null, 2)}\n`);
  await save(describe([], false));

  const preflight = await runPreflight(subject, declaration, signal);
  await store.write('preflight.json', { steps: preflight.steps, exchanges: preflight.recorder.exchanges });
  const obstacle = preflight.steps.find(({ outcome }) => outcome === 'error');
  const results = await executePlan({
    plan,
    scope: {
      subject: { ...subject, mqttUrl: preflight.mqttUrl },
      declaration,
      runKey,
      wire: { answers: 0, violations: [] },
      signal,
    },
    store,
    ...(obstacle === undefined
      ? {}
      : { obstacle: bilingual(`预检未通过：${obstacle.message.zh}`, `Preflight: ${obstacle.message.en}`) }),
    onProgress: options.onProgress,
  });
  const concluded = obstacle === undefined && !signal.aborted;
  const run: ConformanceRun = {
    ...describe(results, concluded),
    finishedAt: new Date(time.now()).toISOString(),
    durationMs: Math.round(performance.now() - wallStart),
    preflight: preflight.steps,
    ...(preflight.platform === undefined ? {} : { platform: preflight.platform }),
  };
  await save(run);
  return run;
}
