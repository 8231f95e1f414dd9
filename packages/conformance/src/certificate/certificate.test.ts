import * as fc from 'fast-check';
import { HutongError } from '@hutong/standard';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { runAgainstFake } from '../testing/run-against-fake.ts';
import { certificateRefusals } from './assert-certifiable.ts';
import { formatCertificate, signedBytes } from './certificate.ts';
import { issueCertificate } from './issue-certificate.ts';
import { createSigningKey, type SigningKey } from './signing-key.ts';
import { verifyCertificate } from './verify-certificate.ts';

let outDir: string;
let run: ConformanceRun;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'hutong-certificate-'));
  run = await runAgainstFake(outDir);
});
afterAll(() => rm(outDir, { recursive: true, force: true }));

const now = Date.parse('2026-03-01T00:00:00Z');
const issue = (privateKey: SigningKey, changed: Partial<ConformanceRun> = {}) =>
  issueCertificate(
    { ...run, ...changed },
    { privateKey, issuer: '示例检测机构', revocation: 'https://issuer.example/revoked.json', now, validDays: 10 },
  );
const codesOf = (...verify: Parameters<typeof verifyCertificate>): string[] =>
  verifyCertificate(...verify).problems.map(({ code }) => code);

describe.each(['Ed25519', 'SM2'] as const)('a certificate signed with %s', (algorithm) => {
  const key = createSigningKey(algorithm);

  it('verifies offline against the trusted key and the evidence', () => {
    const text = formatCertificate(issue(key));
    const verification = verifyCertificate(text, { trust: [key], now, evidenceFolder: join(outDir, 'evidence') });
    expect(verification).toMatchObject({ valid: true, problems: [] });
    expect(verification.payload).toMatchObject({
      subject: { product: '示例平台', buildDigest: run.declaration.buildDigest },
      profile: { id: 'platform-1.0', digest: run.profileDigest },
      suiteDigest: run.suiteDigest,
      run: { evidenceRoot: run.evidence.root },
      notTested: ['HT-API-056', 'HT-API-057', 'HT-API-059', 'HT-API-060'],
    });
  });

  it('notices any changed byte of the file', () => {
    const text = formatCertificate(issue(key));
    const bytes = Buffer.from(text, 'utf8');
    const runs = algorithm === 'SM2' ? 60 : 400;
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const { valid, problems } = verifyCertificate(changed.toString('utf8'), { trust: [key], now });
        expect(valid).toBe(false);
        expect(['HT6004', 'HT6005']).toContain(problems[0]?.code);
      }),
      { numRuns: runs },
    );
  });

  it('notices a changed byte of payload or signature even in an object that was parsed', () => {
    const certificate = issue(key);
    const { payload, signature } = certificate;
    const altered = { ...payload, subject: { ...payload.subject, version: '1.0.1' } };
    expect(codesOf({ payload: altered, signature }, { trust: [key], now })).toEqual(['HT6005']);
    const extended = { ...payload, expiresAt: '2030-01-01T00:00:00.000Z' };
    expect(codesOf({ payload: extended, signature }, { trust: [key], now })).toEqual(['HT6005']);
    const other = issue(createSigningKey(algorithm));
    expect(codesOf({ payload, signature: other.signature }, { trust: [key], now })).toEqual(['HT6005']);
    expect(codesOf({ payload, signature: `${signature}A` }, { trust: [key], now })).toEqual(['HT6005']);
    expect(Buffer.from(signedBytes(payload)).toString()).toContain('"verdict":"pass"');
  });

  it('trusts nobody unasked', () => {
    const certificate = issue(key);
    expect(codesOf(certificate, { now })).toEqual(['HT6009']);
    expect(codesOf(certificate, { trust: [createSigningKey(algorithm)], now })).toEqual(['HT6009']);
  });
});

describe('verifyCertificate', () => {
  const key = createSigningKey();

  it('keeps to the time of validity', () => {
    const certificate = issue(key);
    expect(codesOf(certificate, { trust: [key], now: now - 1 })).toEqual(['HT6007']);
    expect(codesOf(certificate, { trust: [key], now: now + 10 * 86_400_000 - 1 })).toEqual([]);
    expect(codesOf(certificate, { trust: [key], now: now + 10 * 86_400_000 })).toEqual(['HT6006']);
  });

  it('knows what was revoked', () => {
    const certificate = issue(key);
    expect(codesOf(certificate, { trust: [key], now, revoked: [certificate.payload.serial] })).toEqual(['HT6008']);
    expect(codesOf(certificate, { trust: [key], now, revoked: ['0'.repeat(32)] })).toEqual([]);
  });

  it('compares the evidence', async () => {
    const certificate = issue(key);
    const copy = join(outDir, 'copy');
    await cp(join(outDir, 'evidence'), copy, { recursive: true });
    expect(codesOf(certificate, { trust: [key], now, evidenceFolder: copy })).toEqual([]);
    const file = join(copy, 'platform.health.json');
    await writeFile(file, `${await readFile(file, 'utf8')} `);
    expect(codesOf(certificate, { trust: [key], now, evidenceFolder: copy })).toEqual(['HT6011']);
    expect(codesOf(certificate, { trust: [key], now, evidenceFolder: join(outDir, 'absent') })).toEqual(['HT6011']);
  });

  it.each(['', 'no json', '{}', '[]', 'null', '{"payload":{},"signature":""}'])('refuses %j as malformed', (text) => {
    expect(codesOf(text, { trust: [key], now })).toEqual(['HT6004']);
  });

  it('refuses the same content in another layout, so that there is one form to compare', () => {
    const certificate = issue(key);
    expect(codesOf(JSON.stringify(certificate, null, 2), { trust: [key], now })).toEqual(['HT6004']);
  });
});

describe('issueCertificate', () => {
  const key = createSigningKey();

  it.each(['fail', 'error', 'unverified', 'skipped', 'not-applicable'] as const)(
    'refuses while a MUST is left by a check that ended as %s, and says which',
    (outcome) => {
      const checks = run.checks.map((check) => (check.id === 'query.latest-is-newest' ? { ...check, outcome } : check));
      expect(() => issue(key, { checks })).toThrow('HT6003');
      expect(certificateRefusals({ ...run, checks })).toMatchObject([{ subject: 'HT-API-018' }]);
    },
  );

  it('refuses a run that was doctored, stopped or chosen', () => {
    const empty = run.checks.map((check) => ({ ...check, observations: 0 }));
    const states = (changed: Partial<ConformanceRun>): string[] =>
      certificateRefusals({ ...run, ...changed }).map(({ subject }) => subject);
    expect(states({ checks: empty })).toHaveLength(run.checks.length);
    expect(states({ mode: 'exploration' })).toEqual(['run']);
    expect(states({ concluded: false })).toEqual(['run']);
    const fewer = { ...run.profile, requirements: run.profile.requirements.slice(0, 5) };
    expect(states({ profile: fewer })).toEqual(['profile']);
    expect(states({ declaration: { ...run.declaration, version: '9' } })).toEqual(['declaration']);
    expect(states({ evidence: { ...run.evidence, files: run.evidence.files.slice(1) } })).toContain('evidence');
  });

  it('lists every reason at once', () => {
    const checks = run.checks.map((check) => ({ ...check, outcome: 'skipped' as const }));
    try {
      issue(key, { checks });
      expect.unreachable('a certificate was issued');
    } catch (error) {
      if (!HutongError.isInstance(error)) throw error;
      expect((error.facts['refusals'] as unknown[]).length).toBeGreaterThan(40);
      expect(error.text.zh).toContain('HT-API-001');
    }
  });
});
