import { startServer, type RunningServer } from '@hutong/server';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkResult } from '../__fixtures__/check-result.ts';
import { runProcess, temporaryFolder } from '../__fixtures__/run-process.ts';
import { generateSigningKey } from './certificate/keygen.ts';
import { verifyCertificateFile } from './certificate/verify.ts';
import { certify, exitCodeOfRun, type CertifyResult } from './certify.ts';

const folder = temporaryFolder();
const ics = join(folder, 'product.yaml');
writeFileSync(
  ics,
  [
    'schema: hutong-declaration/1',
    'vendor: 示例厂商',
    'product: 参考平台',
    'version: 0.1.0',
    `buildDigest: sha256:${'0'.repeat(64)}`,
    'implements: { http: true, events: true, privacy: true, stream: true, mqtt: true, sandboxClock: true }',
    "values: { division: '340111999001' }",
    'tokens: { admin: PRODUCT_TOKEN }',
  ].join('\n'),
);
const issuing = { issuer: '示例认证机构', revocation: 'https://issuer.example/revoked.txt' };
const options = { profile: 'platform-1.0', declaration: ics, ...issuing };

describe('certify', { timeout: 60_000 }, () => {
  let server: RunningServer;
  let result: CertifyResult;
  const out = join(folder, 'result');
  const key = join(folder, 'issuer.key');
  const certificate = join(out, 'certificate.json');
  beforeAll(async () => {
    await generateSigningKey(key);
    server = await startServer({ sandbox: true, mqtt: 0 });
    const environment = { PRODUCT_TOKEN: server.adminToken };
    result = await certify(server.http, { ...options, out, key, environment });
  });
  afterAll(() => server.close());

  it('passes the reference platform and signs a certificate', () => {
    checkResult('certify', result);
    expect(result.checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    expect({ verdict: result.verdict, exit: exitCodeOfRun(result) }).toEqual({ verdict: 'pass', exit: 0 });
    expect(result.certificate).toBe(certificate);
    expect(readFileSync(result.reports.html, 'utf8')).toContain('示例厂商');
    expect(readFileSync(result.reports.junit, 'utf8')).toContain('<testsuite');
    expect(JSON.parse(readFileSync(result.reports.json, 'utf8'))).toMatchObject({ verdict: 'pass' });
  });

  it('verifies offline with the public key and the evidence', async () => {
    const verified = await verifyCertificateFile(certificate, { trust: [`${key}.pub`], evidence: out });
    expect(checkResult('certificate verify', verified)).toMatchObject({
      valid: true,
      certificate: { issuer: { name: issuing.issuer }, subject: { vendor: '示例厂商' } },
    });
    const { valid, problems } = await verifyCertificateFile(certificate);
    expect({ valid, codes: problems.map(({ code }) => code) }).toEqual({ valid: false, codes: ['HT6009'] });
  });

  it('does not verify when one byte is changed, or when it has expired: exit code 3', async () => {
    const altered = join(folder, 'altered.json');
    writeFileSync(altered, readFileSync(certificate, 'utf8').replace('"0.1.0"', '"0.1.1"'));
    const trust = ['--trust', `${key}.pub`];
    const [changed, expired] = await Promise.all([
      runProcess(['certificate', 'verify', altered, ...trust]),
      runProcess(['certificate', 'verify', certificate, ...trust, '--at', '2999-01-01', '--json']),
    ]);
    expect(changed.status).toBe(3);
    expect(changed.stdout).toContain('HT6005');
    expect(expired.status).toBe(3);
    expect(JSON.parse(expired.stdout)).toMatchObject({ valid: false, problems: [{ code: 'HT6006' }] });
  });
});

describe('certify without a platform', () => {
  it('is incomplete and ends with the code for unreachable', async () => {
    const result = await certify('http://127.0.0.1:9', { ...options, out: join(folder, 'none'), token: 'x' });
    checkResult('certify', result);
    expect({ verdict: result.verdict, exit: exitCodeOfRun(result) }).toEqual({ verdict: 'incomplete', exit: 6 });
  });

  it('asks for a token before it begins', async () => {
    const asked = certify('http://127.0.0.1:9', { ...options, out: join(folder, 'no-token'), environment: {} });
    await expect(asked).rejects.toMatchObject({
      code: 'HT5001',
      fix: { en: expect.stringContaining('PRODUCT_TOKEN') },
    });
  });

  it('refuses a declaration with a mistake and a profile that is not there', async () => {
    mkdirSync(join(folder, 'wrong'));
    const declaration = join(folder, 'wrong', 'product.yaml');
    writeFileSync(declaration, readFileSync(ics, 'utf8').replace('http: true', 'http: maybe'));
    const out = join(folder, 'unused');
    const token = 'x';
    await expect(certify('http://127.0.0.1:9', { ...options, declaration, out, token })).rejects.toMatchObject({
      code: 'HT6001',
      location: { file: declaration, line: 6 },
    });
    const profile = 'no-such-profile';
    await expect(certify('http://127.0.0.1:9', { ...options, profile, out, token })).rejects.toMatchObject({
      code: 'HT6002',
    });
  });
});
