import { createHash, createHmac, randomBytes } from 'node:crypto';

/** SHA-256 in hex; what is stored in place of a secret. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A new secret with 256 random bits. */
export const createSecret = (): string => `ht_${randomBytes(32).toString('base64url')}`;

/** A secret that the same caller can be given again for the same request, though it is stored nowhere. */
export const deriveSecret = (callerSecret: string, salt: string): string =>
  `ht_${createHmac('sha256', callerSecret).update(salt).digest('base64url')}`;
