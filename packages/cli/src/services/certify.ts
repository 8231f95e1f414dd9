import {
  formatCertificate,
  formatRun,
  issueCertificate,
  parseDeclaration,
  readSigningKey,
  runConformance,
  type ConformanceProgress,
  type ConformanceRun,
} from '@hutong/conformance';
import { bilingual, HutongError } from '@hutong/standard';
import { join } from 'node:path';
import * as z from 'zod';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readText } from '../files/read-input.ts';
import { writeOutput } from '../files/write-output.ts';
import { present } from '../present.ts';
import { bilingualSchema } from './result-parts.ts';

const count = z.int();

/** Result of `hutong certify`. */
export const certifyResult = z.object({
  verdict: z.enum(['pass', 'fail', 'incomplete']),
  run: z.string(),
  target: z.string(),
  profile: z.string(),
  counts: z.object({
    pass: count,
    fail: count,
    'not-applicable': count,
    skipped: count,
    unverified: count,
    error: count,
  }),
  preflight: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(['pass', 'error']),
      code: z.string().optional(),
      message: bilingualSchema,
    }),
  ),
  checks: z.array(
    z.object({
      id: z.string(),
      title: bilingualSchema,
      outcome: z.enum(['pass', 'fail', 'not-applicable', 'skipped', 'unverified', 'error']),
      reason: bilingualSchema.optional(),
      requirements: z.array(z.string()),
      evidence: z.string().optional(),
    }),
  ),
  reports: z.object({ run: z.string(), html: z.string(), json: z.string(), junit: z.string() }),
  certificate: z.string().optional().meta({ description: 'Path of the certificate; absent when none was issued' }),
});

export type CertifyResult = z.infer<typeof certifyResult>;

export interface CertifyOptions {
  readonly profile: string;
  /** Path of the declaration (ICS). */
  readonly declaration: string;
  readonly out: string;
  readonly token?: string | undefined;
  readonly mqtt?: string | undefined;
  /** Path of the private key that signs the certificate. */
  readonly key?: string | undefined;
  /** Name of the body that issues the certificate. */
  readonly issuer: string;
  /** Where the issuer publishes revoked serials. */
  readonly revocation: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: (progress: ConformanceProgress) => void;
  readonly signal?: AbortSignal;
}

const writeReports = async (run: ConformanceRun, out: string): Promise<CertifyResult['reports']> => {
  const files = { html: 'report.html', json: 'report.json', junit: 'junit.xml' } as const;
  for (const format of ['html', 'json', 'junit'] as const)
    await writeOutput(join(out, files[format]), formatRun(run, format, 'zh'));
  return {
    run: join(out, 'run.json'),
    html: join(out, files.html),
    json: join(out, files.json),
    junit: join(out, files.junit),
  };
};

/** Checks a platform and writes record, evidence, reports and, for a pass with a key, the certificate. */
export async function certify(target: string, options: CertifyOptions): Promise<CertifyResult> {
  const {
    profile,
    declaration: declarationFile,
    out,
    mqtt,
    key,
    onProgress,
    signal,
    environment = process.env,
  } = options;
  const declaration = parseDeclaration(await readText(declarationFile), declarationFile);
  const token = options.token ?? environment[declaration.tokens.admin];
  if (token === undefined) {
    const name = declaration.tokens.admin;
    throw new HutongError('HT5001', {
      file: declarationFile,
      pointer: '/tokens/admin',
      fix: bilingual(`给出 --token，或设置环境变量 ${name}`, `Give --token or set the environment variable ${name}`),
    });
  }
  // A key that cannot be used is told before the run, not after it.
  const privateKey = key === undefined ? undefined : await readSigningKey(key);
  const run = await runConformance({
    target,
    token,
    profile,
    declaration,
    outDir: out,
    ...present({ mqttUrl: mqtt, onProgress, signal }),
  });
  const reports = await writeReports(run, out);
  const certificate = privateKey === undefined || run.verdict !== 'pass' ? undefined : join(out, 'certificate.json');
  if (certificate !== undefined && privateKey !== undefined) {
    const { issuer, revocation } = options;
    await writeOutput(certificate, formatCertificate(issueCertificate(run, { privateKey, issuer, revocation })));
  }
  return certifyResult.parse({
    verdict: run.verdict,
    run: run.id,
    target: run.target,
    profile: run.profile.id,
    counts: run.counts,
    preflight: run.preflight,
    checks: run.checks,
    reports,
    ...present({ certificate }),
  });
}

/** The exit code that a run ends with; an unreachable platform is nobody's failure to conform. */
export function exitCodeOfRun({ verdict, preflight }: CertifyResult): ExitCode {
  if (verdict === 'pass') return exitCodes.ok;
  if (verdict === 'fail') return exitCodes.findings;
  if (preflight.some(({ code }) => code === 'HT6010')) return exitCodes.unreachable;
  if (preflight.some(({ outcome }) => outcome === 'error')) return exitCodes.refused;
  return exitCodes.incomplete;
}
