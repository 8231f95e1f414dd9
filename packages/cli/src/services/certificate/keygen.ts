import { createSigningKey, writeSigningKey } from '@hutong/conformance';
import { bilingual, HutongError } from '@hutong/standard';
import { existsSync } from 'node:fs';
import * as z from 'zod';

/** Result of `hutong certificate keygen`. */
export const certificateKeygenResult = z.object({
  algorithm: z.enum(['Ed25519', 'SM2']),
  keyId: z.string(),
  privateKey: z.string().meta({ description: 'Path of the secret key' }),
  publicKey: z.string().meta({ description: 'Path of the public key, which readers of certificates trust' }),
});

export type CertificateKeygenResult = z.infer<typeof certificateKeygenResult>;

/** Makes a signing key. Throws HT7003 when it cannot be written, or when it would replace another. */
export async function generateSigningKey(
  file: string,
  algorithm: 'Ed25519' | 'SM2' = 'Ed25519',
): Promise<CertificateKeygenResult> {
  if (existsSync(file))
    throw new HutongError('HT7003', {
      file,
      message: bilingual('该文件已存在，不会覆盖密钥', 'The file exists; a key is never replaced'),
      fix: bilingual('换一个文件名', 'Choose another file name'),
    });
  const key = createSigningKey(algorithm);
  try {
    await writeSigningKey(file, key);
  } catch (cause) {
    throw new HutongError('HT7003', { file, cause });
  }
  return { algorithm: key.algorithm, keyId: key.keyId, privateKey: file, publicKey: `${file}.pub` };
}
