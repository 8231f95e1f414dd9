import { bilingual, HutongError } from '@hutong/standard';
import { createEvidenceRecorder, type EvidenceRecorder } from '../evidence/evidence-recorder.ts';
import type { Check } from './check.ts';
import { concludeCheck, type Conclusion } from './conclude.ts';
import { createCheckContext } from './create-check-context.ts';
import type { RunScope } from './run-scope.ts';

export interface CheckExecution extends Conclusion {
  readonly recorder: EvidenceRecorder;
  readonly observations: number;
  readonly durationMs: number;
}

/** Milliseconds after which a check is given up; every single wait in it ends long before. */
const longestCheck = 60_000;

const withinTime = async (work: Promise<void>, milliseconds: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    const message = bilingual('检测项超时未结束', 'The check did not come to an end');
    timer = setTimeout(() => reject(new HutongError('HT7005', { message })), milliseconds);
  });
  try {
    await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Runs one check and concludes from what it recorded; whatever happens in it is an outcome.
 * `onConcluded` is called before anything is torn down, so that evidence is safe by then.
 */
export async function runCheck(
  check: Check,
  position: number,
  scope: RunScope,
  onConcluded?: (execution: CheckExecution) => Promise<void>,
): Promise<CheckExecution> {
  const recorder = createEvidenceRecorder();
  const started = performance.now();
  const given = new AbortController();
  const signal = AbortSignal.any([scope.signal, given.signal]);
  const { context, release } = createCheckContext(check, position, { ...scope, signal }, recorder);
  let thrown: { error: unknown } | undefined;
  try {
    await withinTime(check.run(context), scope.longestCheck ?? longestCheck);
  } catch (error) {
    thrown = { error };
  }
  const observations = recorder.observations();
  const execution: CheckExecution = {
    ...concludeCheck(recorder.expectations, observations, thrown),
    recorder,
    observations,
    durationMs: Math.round(performance.now() - started),
  };
  try {
    await onConcluded?.(execution);
  } finally {
    await release();
    given.abort();
  }
  return execution;
}
