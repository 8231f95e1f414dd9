import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { temporaryFolder } from '../../__fixtures__/run-process.ts';
import { generateSigningKey, type CertificateKeygenResult } from './keygen.ts';
import { verifyCertificateFile } from './verify.ts';

describe('keygen', () => {
  it.each(['Ed25519', 'SM2'] as const)('makes a %s key that only its owner can read', async (algorithm) => {
    const file = join(temporaryFolder(), 'issuer.key');
    const made = await generateSigningKey(file, algorithm);
    expect(checkResult<CertificateKeygenResult>('certificate keygen', made)).toMatchObject({ algorithm });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(statSync(made.publicKey).size).toBeGreaterThan(0);
  });

  it('never replaces a key', async () => {
    const file = join(temporaryFolder(), 'issuer.key');
    await generateSigningKey(file);
    await expect(generateSigningKey(file)).rejects.toMatchObject({ code: 'HT7003', location: { file } });
  });
});

describe('verify', () => {
  it('says that a file is no certificate', async () => {
    const file = join(temporaryFolder(), 'certificate.json');
    writeFileSync(file, '{}');
    const result = await verifyCertificateFile(file);
    expect(checkResult('certificate verify', result)).toMatchObject({ valid: false, problems: [{ code: 'HT6004' }] });
  });

  it('throws for a file that is not there and a key that is none', async () => {
    const file = join(temporaryFolder(), 'none.json');
    await expect(verifyCertificateFile(file)).rejects.toMatchObject({ code: 'HT3001' });
    await expect(verifyCertificateFile(file, { trust: [file] })).rejects.toMatchObject({ code: 'HT6016' });
  });
});
