import { createEvidenceRecorder, type EvidenceRecorder } from '../evidence/evidence-recorder.ts';
import { concludeCheck, type Conclusion } from './conclude.ts';
import { createCheckContext } from './create-check-context.ts';
import type { Check } from './check.ts';
import type { RunScope } from './run-scope.ts';

export interface CheckExecution extends Conclusion {
  readonly recorder: EvidenceRecorder;
  readonly durationMs: number;
}

/** Runs one check and concludes from what it recorded. Never throws: whatever happens is an outcome. */
export async function runCheck(check: Check, position: number, scope: RunScope): Promise<CheckExecution> {
  const recorder = createEvidenceRecorder();
  const started = performance.now();
  const { context, release } = createCheckContext(check, position, scope, recorder);
  let thrown: { error: unknown } | undefined;
  try {
    await check.run(context);
  } catch (error) {
    thrown = { error };
  }
  const observations = recorder.observations();
  await release();
  return {
    ...concludeCheck(recorder.expectations, observations, thrown),
    recorder,
    durationMs: Math.round(performance.now() - started),
  };
}
