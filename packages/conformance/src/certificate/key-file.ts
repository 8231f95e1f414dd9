import { HutongError } from '@hutong/standard';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { writeAtomically } from '../evidence/write-atomically.ts';
import { keyIdOf, signingKeyFromPem, type SigningKey, type TrustedKey } from './signing-key.ts';

const trustedShape = { algorithm: z.enum(['Ed25519', 'SM2']), publicKey: z.string().min(1) };
const trustedSchema = z.object(trustedShape);
const signingSchema = z.object({ ...trustedShape, keyId: z.string(), privateKey: z.string().min(1) });

const read = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new HutongError('HT6016', { file: path, cause: error });
  }
};

const parse = <Schema extends z.ZodType>(schema: Schema, text: string, path: string): z.output<Schema> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HutongError('HT6016', { file: path, cause: error });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new HutongError('HT6016', { file: path });
  return parsed.data;
};

/** Writes a key to `path`, readable by its owner only, and its public half to `<path>.pub`. */
export async function writeSigningKey(path: string, key: SigningKey): Promise<void> {
  const { algorithm, publicKey, keyId, privateKey } = key;
  await writeAtomically(path, `${JSON.stringify({ algorithm, keyId, publicKey, privateKey }, null, 2)}\n`, 0o600);
  await writeAtomically(`${path}.pub`, `${JSON.stringify({ algorithm, keyId, publicKey }, null, 2)}\n`);
}

/** Reads a signing key: our JSON, or an Ed25519 private key in PEM. Throws HT6016. */
export async function readSigningKey(path: string): Promise<SigningKey> {
  const text = await read(path);
  if (text.startsWith('-----BEGIN')) return signingKeyFromPem(text);
  const key = parse(signingSchema, text, path);
  if (keyIdOf(key) !== key.keyId) throw new HutongError('HT6016', { file: path });
  return key;
}

/** Reads the public key of an issuer: our JSON (public or whole), or an Ed25519 public key in PEM. Throws HT6016. */
export async function readTrustedKey(path: string): Promise<TrustedKey> {
  const text = await read(path);
  const { algorithm, publicKey } = text.startsWith('-----BEGIN')
    ? { algorithm: 'Ed25519' as const, publicKey: text }
    : parse(trustedSchema, text, path);
  keyIdOf({ algorithm, publicKey });
  return { algorithm, publicKey };
}
