import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSigningKey, readTrustedKey, writeSigningKey } from './key-file.ts';
import { signBytes, verifyBytes } from './signature.ts';
import { createSigningKey, signingKeyFromPem } from './signing-key.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hutong-key-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each(['Ed25519', 'SM2'] as const)('key files of %s', (algorithm) => {
  it('are read as they were written, and closed to others', async () => {
    const key = createSigningKey(algorithm);
    const path = join(folder, 'issuer.json');
    await writeSigningKey(path, key);
    expect(await readSigningKey(path)).toEqual(key);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await readFile(`${path}.pub`, 'utf8')).not.toContain(JSON.stringify(key.privateKey).slice(1, -1));
    expect(await readTrustedKey(`${path}.pub`)).toEqual({ algorithm, publicKey: key.publicKey });
    expect(await readTrustedKey(path)).toEqual({ algorithm, publicKey: key.publicKey });
  });

  it('are refused when broken or mixed up', async () => {
    const path = join(folder, 'issuer.json');
    const [one, other] = [createSigningKey(algorithm), createSigningKey(algorithm)];
    await writeSigningKey(path, { ...one, publicKey: other.publicKey });
    await expect(readSigningKey(path)).rejects.toThrow('HT6016');
    await writeFile(path, '{');
    await expect(readSigningKey(path)).rejects.toThrow('HT6016');
    await expect(readTrustedKey(join(folder, 'absent'))).rejects.toThrow('HT6016');
    await writeFile(path, JSON.stringify({ algorithm, publicKey: '04' }));
    await expect(readTrustedKey(path)).rejects.toThrow('HT6016');
  });

  it('sign what only their public half verifies', () => {
    const [key, other] = [createSigningKey(algorithm), createSigningKey(algorithm)];
    const bytes = Buffer.from('certificate');
    const signature = signBytes(bytes, key);
    expect(verifyBytes(bytes, signature, key)).toBe(true);
    expect(verifyBytes(bytes, signature, other)).toBe(false);
    expect(verifyBytes(Buffer.from('Certificate'), signature, key)).toBe(false);
    expect(verifyBytes(bytes, `${signature}=`, key)).toBe(false);
  });
});

describe('PEM keys', () => {
  it('are taken for Ed25519', async () => {
    const key = createSigningKey();
    await writeFile(join(folder, 'key.pem'), key.privateKey);
    await writeFile(join(folder, 'key.pub.pem'), key.publicKey);
    expect(await readSigningKey(join(folder, 'key.pem'))).toEqual(key);
    expect(await readTrustedKey(join(folder, 'key.pub.pem'))).toEqual({
      algorithm: 'Ed25519',
      publicKey: key.publicKey,
    });
    expect(() => signingKeyFromPem('-----BEGIN nothing')).toThrow('HT6016');
  });
});

describe('SM2 signatures', () => {
  // GM/T 0003.5-2012 annex A: recommended curve, message "message digest", user id 1234567812345678.
  it('follow the worked example of the standard', () => {
    const publicKey =
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
    const signature = Buffer.from(
      'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
      'hex',
    ).toString('base64url');
    expect(verifyBytes(Buffer.from('message digest'), signature, { algorithm: 'SM2', publicKey })).toBe(true);
    expect(verifyBytes(Buffer.from('message digesT'), signature, { algorithm: 'SM2', publicKey })).toBe(false);
  });
});
