import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import type { SigningKey, TrustedKey } from './signing-key.ts';

// Node's own SM2 signature leaves out the user id (Z value), so it would not be what GB/T 32918.2 asks for.
const sm2Options = { hash: true } as const;

/** Signs bytes; the 64 bytes of the signature in base64url. */
export function signBytes(bytes: Uint8Array, { algorithm, privateKey, publicKey }: SigningKey): string {
  const signature =
    algorithm === 'SM2'
      ? Buffer.from(sm2.doSignature(bytes, privateKey, { ...sm2Options, publicKey }), 'hex')
      : sign(null, bytes, createPrivateKey(privateKey));
  return signature.toString('base64url');
}

/** Whether a signature belongs to these bytes and this key. Text that is not exactly the encoding of 64 bytes never does. */
export function verifyBytes(bytes: Uint8Array, signature: string, { algorithm, publicKey }: TrustedKey): boolean {
  const raw = Buffer.from(signature, 'base64url');
  // base64 ignores stray characters and trailing bits; a changed byte must not hide there.
  if (raw.length !== 64 || raw.toString('base64url') !== signature) return false;
  try {
    return algorithm === 'SM2'
      ? sm2.doVerifySignature(bytes, raw.toString('hex'), publicKey, sm2Options)
      : verify(null, bytes, createPublicKey(publicKey), raw);
  } catch {
    return false;
  }
}
