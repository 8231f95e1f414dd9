import { randomBytes } from 'node:crypto';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { coverRequirements } from '../engine/coverage.ts';
import { countOutcomes } from '../engine/outcome.ts';
import { assertCertifiable } from './assert-certifiable.ts';
import { signedBytes, type Certificate, type CertificatePayload } from './certificate.ts';
import { signBytes } from './signature.ts';
import { keyIdOf, type SigningKey } from './signing-key.ts';

export interface IssueOptions {
  readonly privateKey: SigningKey;
  /** Name of the body that issues. */
  readonly issuer: string;
  /** Address at which the issuer publishes revoked serials. */
  readonly revocation: string;
  /** Milliseconds since the Unix epoch; the machine's clock when absent. */
  readonly now?: number;
  /** Days until it expires; 365 by default. */
  readonly validDays?: number;
  /** 32 hex digits; random when absent. */
  readonly serial?: string;
}

/** Signs a certificate for a passed run. Throws HT6003, with every reason, when any MUST is not settled. */
export function issueCertificate(run: ConformanceRun, options: IssueOptions): Certificate {
  assertCertifiable(run);
  const { privateKey, issuer, revocation, now = Date.now(), validDays = 365 } = options;
  const { vendor, product, version, buildDigest } = run.declaration;
  const coverage = coverRequirements(run.profile, run.declaration.implements, run.checks);
  const idsIn = (state: string): string[] => coverage.filter((each) => each.state === state).map(({ id }) => id);
  const issuedAt = new Date(now).toISOString();
  const payload: CertificatePayload = {
    schema: 'hutong-certificate/1',
    serial: options.serial ?? randomBytes(16).toString('hex'),
    issuer: {
      name: issuer,
      keyId: keyIdOf(privateKey),
      algorithm: privateKey.algorithm,
      publicKey: privateKey.publicKey,
    },
    subject: { vendor, product, version, buildDigest },
    declarationDigest: run.declarationDigest,
    profile: { id: run.profile.id, specVersion: run.profile.specVersion, digest: run.profileDigest },
    suiteDigest: run.suiteDigest,
    run: { id: run.id, finishedAt: run.finishedAt ?? issuedAt, evidenceRoot: run.evidence.root },
    verdict: 'pass',
    counts: countOutcomes(run.checks),
    notTested: idsIn('not-tested'),
    notApplicable: idsIn('not-applicable'),
    issuedAt,
    notBefore: issuedAt,
    expiresAt: new Date(now + validDays * 86_400_000).toISOString(),
    revocation,
  };
  return { payload, signature: signBytes(signedBytes(payload), privateKey) };
}
