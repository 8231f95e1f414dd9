import { bilingual, type BilingualText } from '@hutong/standard';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { CheckResult } from './check-result.ts';
import type { ConformanceProgress } from './conformance-progress.ts';
import { runCheck, type CheckExecution } from './run-check.ts';
import type { RunScope } from './run-scope.ts';
import type { PlannedCheck } from './selection.ts';

export interface PlanExecution {
  readonly plan: readonly PlannedCheck[];
  readonly scope: RunScope;
  readonly store: EvidenceStore;
  /** Why nothing can be run at all; every planned check is then an `error`. */
  readonly obstacle?: BilingualText;
  readonly onProgress: ((progress: ConformanceProgress) => void) | undefined;
}

// More would measure how the platform queues rather than what it does.
const atOnce = 6;

const describe = ({
  check,
}: PlannedCheck): Omit<CheckResult, 'outcome' | 'expectations' | 'observations' | 'durationMs'> => {
  const { id, title, docs, area, level, requirements } = check.meta;
  return { id, title, docs, area, level, requirements };
};

const unseen = { expectations: [], observations: 0, durationMs: 0 } as const;

const keepEvidence = async (
  planned: PlannedCheck,
  { recorder, outcome, reason, observations, durationMs }: CheckExecution,
  store: EvidenceStore,
): Promise<CheckResult> => {
  const result: CheckResult = {
    ...describe(planned),
    outcome,
    ...(reason === undefined ? {} : { reason }),
    expectations: [...recorder.expectations],
    observations,
    durationMs,
  };
  const { path, digest } = await store.write(`${result.id}.json`, { ...result, exchanges: recorder.exchanges });
  return { ...result, evidence: `evidence/${path}`, evidenceDigest: digest };
};

const executeOne = async (planned: PlannedCheck, position: number, execution: PlanExecution): Promise<CheckResult> => {
  const { scope, store, obstacle } = execution;
  if (planned.settled !== undefined) return { ...describe(planned), ...unseen, ...planned.settled };
  if (obstacle !== undefined) return { ...describe(planned), ...unseen, outcome: 'error', reason: obstacle };
  if (scope.signal.aborted)
    return {
      ...describe(planned),
      ...unseen,
      outcome: 'error',
      reason: bilingual('检测被中止', 'The run was stopped'),
    };
  let result: CheckResult | undefined;
  await runCheck(planned.check, position, scope, async (execution) => {
    result = await keepEvidence(planned, execution, store);
  });
  return result ?? { ...describe(planned), ...unseen, outcome: 'error', reason: bilingual('没有结果', 'No result') };
};

/** Runs the planned checks: those that mind nobody side by side, the others one after another. Results keep the plan's order. */
export async function executePlan(execution: PlanExecution): Promise<CheckResult[]> {
  const { plan, onProgress } = execution;
  const results = new Map<number, CheckResult>();
  const runAt = async (position: number): Promise<void> => {
    const planned = plan[position];
    if (planned === undefined) return;
    const result = await executeOne(planned, position, execution);
    results.set(position, result);
    onProgress?.({ check: result.id, outcome: result.outcome, done: results.size, total: plan.length });
  };
  const positions = (phase: string): number[] =>
    plan.flatMap(({ check }, position) => ((check.meta.phase ?? 'together') === phase ? [position] : []));
  const queue = positions('together');
  const worker = async (): Promise<void> => {
    for (let position = queue.shift(); position !== undefined; position = queue.shift()) await runAt(position);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  for (const position of [...positions('alone'), ...positions('last')]) await runAt(position);
  return plan.flatMap((_, position) => results.get(position) ?? []);
}
