import type { EvidenceFile } from '../evidence/merkle.ts';
import type { CheckResult } from './check-result.ts';
import type { RequirementCoverage } from './coverage.ts';
import type { Declaration } from './declaration.ts';
import type { OutcomeCounts } from './outcome.ts';
import type { PlatformFacts, PreflightStep } from './preflight.ts';
import type { Profile } from './profile.ts';
import type { RunMode } from './selection.ts';
import type { Verdict } from './verdict.ts';

/** The record of a run: written as `incomplete` before the first check, replaced when all is done. */
export interface ConformanceRun {
  readonly schema: 'hutong-conformance-run/1';
  readonly id: string;
  readonly verdict: Verdict;
  readonly mode: RunMode;
  /** Whether every planned check came to an end. */
  readonly concluded: boolean;
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly durationMs?: number;
  readonly tool: { readonly name: string; readonly version: string; readonly node: string };
  readonly specVersion: string;
  readonly target: string;
  readonly platform?: PlatformFacts;
  readonly declaration: Declaration;
  readonly declarationDigest: string;
  readonly profile: Profile;
  readonly profileDigest: string;
  /** Digest over the sources of all checks and of the engine that judged. */
  readonly suiteDigest: string;
  /** Makes ids and divisions of the run; the same seed gives the same records. */
  readonly seed: string;
  readonly counts: OutcomeCounts;
  readonly preflight: readonly PreflightStep[];
  readonly checks: readonly CheckResult[];
  readonly coverage: readonly RequirementCoverage[];
  readonly evidence: { readonly root: string; readonly files: readonly EvidenceFile[] };
}
