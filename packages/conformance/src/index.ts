export { certificateRefusals, type Refusal } from './certificate/assert-certifiable.ts';
export {
  certificateSchema,
  formatCertificate,
  type Certificate,
  type CertificatePayload,
} from './certificate/certificate.ts';
export { issueCertificate, type IssueOptions } from './certificate/issue-certificate.ts';
export { readSigningKey, readTrustedKey, writeSigningKey } from './certificate/key-file.ts';
export {
  createSigningKey,
  keyIdOf,
  signingKeyFromPem,
  type SigningAlgorithm,
  type SigningKey,
  type TrustedKey,
} from './certificate/signing-key.ts';
export {
  verifyCertificate,
  type CertificateErrorCode,
  type CertificateProblem,
  type CertificateVerification,
  type VerifyOptions,
} from './certificate/verify-certificate.ts';
export { checks, suiteDigest } from './checks/checks.generated.ts';
export { capabilities, type Capability } from './engine/capability.ts';
export {
  checkAreas,
  defineCheck,
  type Check,
  type CheckArea,
  type CheckMeta,
  type RequirementLevel,
} from './engine/check.ts';
export type { CheckContext } from './engine/check-context.ts';
export type { CheckResult, Expectation } from './engine/check-result.ts';
export type { ConformanceProgress } from './engine/conformance-progress.ts';
export type { ConformanceRun } from './engine/conformance-run.ts';
export {
  coverRequirements,
  requirementStates,
  requirementStateTitles,
  type RequirementCoverage,
  type RequirementState,
} from './engine/coverage.ts';
export { declarationDigest, declarationSchema, parseDeclaration, type Declaration } from './engine/declaration.ts';
export { loadProfile, profileIds } from './engine/load-profile.ts';
export { outcomes, outcomeTitles, type Outcome, type OutcomeCounts } from './engine/outcome.ts';
export type { PreflightStep } from './engine/preflight.ts';
export { parseProfile, profileDigest, type Profile, type ProfileRequirement } from './engine/profile.ts';
export { runConformance, type ConformanceOptions } from './engine/run-conformance.ts';
export type { RunMode } from './engine/selection.ts';
export { openRequirements, reduceVerdict, verdictTitles, type Verdict } from './engine/verdict.ts';
export type { EvidenceFile } from './evidence/merkle.ts';
export { formatRun, type RunFormat } from './reports/format-run.ts';
