import { HutongError } from '@hutong/standard';
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';

/** Ed25519 (RFC 8032), or SM2 with SM3 and the default user id (GB/T 32918.2-2016). */
export type SigningAlgorithm = 'Ed25519' | 'SM2';

/** The public half of a signing key. */
export interface TrustedKey {
  readonly algorithm: SigningAlgorithm;
  /** SPKI PEM for Ed25519; uncompressed point in hex for SM2. */
  readonly publicKey: string;
}

/** A key that signs certificates. */
export interface SigningKey extends TrustedKey {
  /** Short name of the public key: the first 32 hex digits of its SHA-256. */
  readonly keyId: string;
  /** PKCS 8 PEM for Ed25519; 64 hex digits for SM2. Secret. */
  readonly privateKey: string;
}

const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const sm2Public = /^04[0-9a-f]{128}$/;

/** Key id of a public key: over its raw bytes, so that PEM line breaks do not matter. Throws HT6016. */
export function keyIdOf({ algorithm, publicKey }: TrustedKey): string {
  const sum = createHash('sha256').update(`${algorithm}\0`);
  if (algorithm === 'SM2') {
    if (!sm2Public.test(publicKey)) throw new HutongError('HT6016', { facts: { algorithm } });
    return sum.update(publicKey).digest('hex').slice(0, 32);
  }
  try {
    const key = createPublicKey(publicKey);
    if (key.asymmetricKeyType !== 'ed25519') throw new HutongError('HT6016', { facts: { algorithm } });
    return sum
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex')
      .slice(0, 32);
  } catch (error) {
    throw HutongError.isInstance(error) ? error : new HutongError('HT6016', { facts: { algorithm }, cause: error });
  }
}

/** Makes a new key. */
export function createSigningKey(algorithm: SigningAlgorithm = 'Ed25519'): SigningKey {
  if (algorithm === 'SM2') {
    const { privateKey, publicKey } = sm2.generateKeyPairHex();
    return { algorithm, privateKey, publicKey, keyId: keyIdOf({ algorithm, publicKey }) };
  }
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pemOf(pair.publicKey);
  const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { algorithm, privateKey, publicKey, keyId: keyIdOf({ algorithm, publicKey }) };
}

/** The signing key of an Ed25519 private key in PEM. Throws HT6016. */
export function signingKeyFromPem(privateKey: string): SigningKey {
  try {
    const publicKey = pemOf(createPublicKey(createPrivateKey(privateKey)));
    return { algorithm: 'Ed25519', privateKey, publicKey, keyId: keyIdOf({ algorithm: 'Ed25519', publicKey }) };
  } catch (error) {
    throw HutongError.isInstance(error) ? error : new HutongError('HT6016', { cause: error });
  }
}
