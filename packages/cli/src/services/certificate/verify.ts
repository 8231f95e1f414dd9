import { readTrustedKey, verifyCertificate } from '@hutong/conformance';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readText } from '../../files/read-input.ts';
import { present } from '../../present.ts';
import { bilingualSchema } from '../result-parts.ts';

/** Result of `hutong certificate verify`. */
export const certificateVerifyResult = z.object({
  valid: z.boolean(),
  problems: z.array(z.object({ code: z.string(), message: bilingualSchema, fix: bilingualSchema })),
  certificate: z
    .object({
      serial: z.string(),
      issuer: z.object({ name: z.string(), keyId: z.string(), algorithm: z.string() }),
      subject: z.object({ vendor: z.string(), product: z.string(), version: z.string(), buildDigest: z.string() }),
      profile: z.object({ id: z.string(), specVersion: z.string(), digest: z.string() }),
      issuedAt: z.string(),
      expiresAt: z.string(),
      notTested: z.array(z.string()),
      notApplicable: z.array(z.string()),
    })
    .optional()
    .meta({ description: 'What the certificate says; absent when its signature does not hold' }),
});

export type CertificateVerifyResult = z.infer<typeof certificateVerifyResult>;

export interface CertificateVerifyOptions {
  /** Paths of the public keys of trusted issuers. */
  readonly trust?: readonly string[] | undefined;
  /** Instant to judge by, in milliseconds since the epoch. */
  readonly now?: number | undefined;
  /** Path of a list of revoked serials, one a line. */
  readonly revoked?: string | undefined;
  /** Evidence folder of the run. */
  readonly evidence?: string | undefined;
}

/** The evidence of a run lies in `evidence/` of its results folder; either folder may be named. */
const evidenceFolderOf = (folder: string): string => {
  const inner = join(folder, 'evidence');
  return existsSync(inner) ? inner : folder;
};

/** Verifies a certificate file offline. Throws HT3001 for the file and HT6016 for a key. */
export async function verifyCertificateFile(
  file: string,
  options: CertificateVerifyOptions = {},
): Promise<CertificateVerifyResult> {
  const { now, evidence } = options;
  const evidenceFolder = evidence === undefined ? undefined : evidenceFolderOf(evidence);
  const trust = await Promise.all((options.trust ?? []).map((path) => readTrustedKey(path)));
  const revoked = options.revoked === undefined ? undefined : (await readText(options.revoked)).split(/\s+/);
  const text = await readText(file);
  const { valid, problems, payload } = verifyCertificate(text, {
    trust,
    ...present({ now, revoked, evidenceFolder }),
  });
  return certificateVerifyResult.parse({ valid, problems, ...present({ certificate: payload }) });
}
