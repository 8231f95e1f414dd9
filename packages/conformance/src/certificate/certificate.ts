import * as z from 'zod';
import { outcomes } from '../engine/outcome.ts';
import { canonicalJson } from '../engine/digest.ts';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const instant = z.iso.datetime();

const payloadSchema = z.strictObject({
  schema: z.literal('hutong-certificate/1'),
  /** Number of the certificate; what a revocation names. */
  serial: z.string().regex(/^[0-9a-f]{32}$/),
  issuer: z.strictObject({
    name: z.string().min(1),
    keyId: z.string().regex(/^[0-9a-f]{32}$/),
    algorithm: z.enum(['Ed25519', 'SM2']),
    /** Tells an altered certificate from one of an issuer that the reader does not know; it earns no trust by itself. */
    publicKey: z.string(),
  }),
  /** What is certified: this product in this version, built from these bytes. */
  subject: z.strictObject({
    vendor: z.string().min(1),
    product: z.string().min(1),
    version: z.string().min(1),
    buildDigest: digest,
  }),
  declarationDigest: digest,
  profile: z.strictObject({ id: z.string(), specVersion: z.string(), digest }),
  suiteDigest: digest,
  run: z.strictObject({ id: z.string(), finishedAt: instant, evidenceRoot: digest }),
  verdict: z.literal('pass'),
  counts: z.strictObject(
    Object.fromEntries(outcomes.map((outcome) => [outcome, z.int().min(0)])) as Record<
      (typeof outcomes)[number],
      z.ZodInt
    >,
  ),
  /** Requirements of the profile that no check can verify; the certificate says nothing about them. */
  notTested: z.array(z.string()),
  /** Requirements that do not apply to what the product declares. */
  notApplicable: z.array(z.string()),
  issuedAt: instant,
  notBefore: instant,
  expiresAt: instant,
  /** Where the issuer publishes the serials it has revoked. */
  revocation: z.string().min(1),
});

export const certificateSchema = z.strictObject({
  payload: payloadSchema,
  /** base64url of 64 bytes over the canonical JSON (RFC 8785) of the payload. */
  signature: z.string(),
});

/** What a certificate says. */
export type CertificatePayload = z.output<typeof payloadSchema>;

/** A signed certificate. */
export type Certificate = z.output<typeof certificateSchema>;

/** The one way a certificate is written to a file: canonical JSON and a line feed. */
export const formatCertificate = (certificate: Certificate): string => `${canonicalJson(certificate)}\n`;

/** The bytes that are signed. */
export const signedBytes = (payload: CertificatePayload): Uint8Array => Buffer.from(canonicalJson(payload), 'utf8');
