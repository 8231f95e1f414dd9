import { bilingual, HutongError } from '@hutong/standard';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { coverRequirements } from '../engine/coverage.ts';
import { declarationDigest } from '../engine/declaration.ts';
import { profileDigest } from '../engine/profile.ts';
import { openRequirements, reduceVerdict } from '../engine/verdict.ts';
import { merkleRoot } from '../evidence/merkle.ts';

/** One thing that stands in the way of a certificate. */
export interface Refusal {
  readonly subject: string;
  readonly state: string;
}

/** Why a run cannot be certified; empty when it can. Everything is worked out again from the check results. */
export function certificateRefusals(run: ConformanceRun): Refusal[] {
  const coverage = coverRequirements(run.profile, run.declaration.implements, run.checks);
  const open: Refusal[] = openRequirements(coverage).map(({ id, state }) => ({ subject: id, state }));
  const refuse = (holds: boolean, subject: string, state: string): void => {
    if (!holds) open.push({ subject, state });
  };
  refuse(run.mode === 'certification', 'run', `mode ${run.mode}`);
  refuse(run.concluded && run.finishedAt !== undefined, 'run', 'incomplete');
  refuse(
    run.preflight.every(({ outcome }) => outcome === 'pass'),
    'preflight',
    'error',
  );
  refuse(profileDigest(run.profile) === run.profileDigest, 'profile', 'digest differs');
  refuse(declarationDigest(run.declaration) === run.declarationDigest, 'declaration', 'digest differs');
  refuse(merkleRoot(run.evidence.files) === run.evidence.root, 'evidence', 'root differs');
  const digests = new Map(run.evidence.files.map(({ path, digest }) => [`evidence/${path}`, digest]));
  for (const { id, outcome, observations, expectations, evidence, evidenceDigest } of run.checks) {
    if (outcome !== 'pass') continue;
    const seen = observations > 0 && expectations.length > 0 && expectations.every(({ holds }) => holds);
    refuse(seen, id, 'passed without observation');
    refuse(evidence !== undefined && digests.get(evidence) === evidenceDigest, id, 'evidence missing');
  }
  if (open.length === 0) refuse(reduceVerdict(coverage, run.concluded) === 'pass', 'run', 'not passed');
  return open;
}

/** Throws HT6003, which lists every reason, unless the run can be certified. */
export function assertCertifiable(run: ConformanceRun): void {
  const refusals = certificateRefusals(run);
  if (refusals.length === 0) return;
  const list = refusals.map(({ subject, state }) => `${subject} (${state})`);
  const shown = list.slice(0, 10).join(', ') + (list.length > 10 ? ' …' : '');
  throw new HutongError('HT6003', {
    message: bilingual(`不予签发证书：${shown}`, `Certificate is refused: ${shown}`),
    facts: { refusals },
  });
}
