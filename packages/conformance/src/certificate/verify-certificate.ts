import { bilingual, errorCodes, type BilingualText } from '@hutong/standard';
import {
  certificateSchema,
  formatCertificate,
  signedBytes,
  type Certificate,
  type CertificatePayload,
} from './certificate.ts';
import { evidenceRootOf } from './evidence-root.ts';
import { verifyBytes } from './signature.ts';
import { keyIdOf, type TrustedKey } from './signing-key.ts';

export type CertificateErrorCode = 'HT6004' | 'HT6005' | 'HT6006' | 'HT6007' | 'HT6008' | 'HT6009' | 'HT6011';

export interface CertificateProblem {
  readonly code: CertificateErrorCode;
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

export interface VerifyOptions {
  /** Public keys of the issuers that the reader trusts. Without one no certificate is valid. */
  readonly trust?: readonly TrustedKey[];
  /** Milliseconds since the Unix epoch; the machine's clock when absent. */
  readonly now?: number;
  /** Revoked serials, as the issuer publishes them. */
  readonly revoked?: readonly string[];
  /** Evidence folder of the run, to compare with what the certificate binds. */
  readonly evidenceFolder?: string;
}

/** The outcome of a verification; `payload` is there only when the signature holds. */
export interface CertificateVerification {
  readonly valid: boolean;
  readonly problems: readonly CertificateProblem[];
  readonly payload?: CertificatePayload;
}

const problem = (code: CertificateErrorCode, message: BilingualText = errorCodes[code].title): CertificateProblem => ({
  code,
  message,
  fix: errorCodes[code].fix,
});

const invalid = (code: CertificateErrorCode): CertificateVerification => ({ valid: false, problems: [problem(code)] });

/** The certificate of a file's text. A byte that differs from the one canonical form makes it malformed. */
const parse = (certificate: string | Certificate): Certificate | undefined => {
  if (typeof certificate !== 'string') return certificateSchema.safeParse(certificate).data;
  try {
    const parsed = certificateSchema.safeParse(JSON.parse(certificate)).data;
    return parsed !== undefined && formatCertificate(parsed) === certificate ? parsed : undefined;
  } catch {
    return undefined;
  }
};

const keyIdOrNone = (key: TrustedKey): string | undefined => {
  try {
    return keyIdOf(key);
  } catch {
    return undefined;
  }
};

/** Verifies a certificate, from its file's text or as an object, without any network. */
export function verifyCertificate(
  certificate: string | Certificate,
  options: VerifyOptions = {},
): CertificateVerification {
  const { trust = [], now = Date.now(), revoked = [], evidenceFolder } = options;
  const parsed = parse(certificate);
  if (parsed === undefined) return invalid('HT6004');
  const { payload, signature } = parsed;
  const { keyId } = payload.issuer;
  if (keyIdOrNone(payload.issuer) !== keyId || !verifyBytes(signedBytes(payload), signature, payload.issuer))
    return invalid('HT6005');
  const problems: CertificateProblem[] = [];
  if (!trust.some((key) => keyIdOf(key) === keyId)) problems.push(problem('HT6009'));
  if (now < Date.parse(payload.notBefore)) problems.push(problem('HT6007'));
  if (now >= Date.parse(payload.expiresAt))
    problems.push(
      problem('HT6006', bilingual(`证书已于 ${payload.expiresAt} 过期`, `Certificate expired at ${payload.expiresAt}`)),
    );
  if (revoked.includes(payload.serial)) problems.push(problem('HT6008'));
  if (evidenceFolder !== undefined && evidenceRootOf(evidenceFolder) !== payload.run.evidenceRoot)
    problems.push(problem('HT6011'));
  return { valid: problems.length === 0, problems, payload };
}
