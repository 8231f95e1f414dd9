import { parseYamlDocument } from '@hutong/validator/yaml';
import * as z from 'zod';
import { capabilities } from './capability.ts';
import { digestOf } from './digest.ts';

const flags = Object.fromEntries(Object.keys(capabilities).map((name) => [name, z.boolean()])) as Record<
  keyof typeof capabilities,
  z.ZodBoolean
>;

/**
 * What a vendor says about a product before it is checked (implementation conformance statement).
 * Every capability is stated: what is left out is unknown, which is not the same as "no".
 */
export const declarationSchema = z.strictObject({
  schema: z.literal('hutong-declaration/1'),
  vendor: z.string().min(1).max(200),
  product: z.string().min(1).max(200),
  version: z.string().min(1).max(100),
  /** Digest of the build that is checked, so that a certificate says which bytes it speaks of. */
  buildDigest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  implements: z.strictObject(flags),
  values: z.strictObject({
    /** Division in which the checks may write their invented records. */
    division: z.string().regex(/^[1-9]\d{11}$/),
    /** Start of the system names that the checks use. */
    system: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{0,31}$/)
      .default('conformance'),
  }),
  tokens: z.strictObject({
    /** Name of the environment variable that holds a token with every scope. The token itself is never written down. */
    admin: z.string().regex(/^[A-Z_][A-Z0-9_]*$/),
  }),
});

export type Declaration = z.output<typeof declarationSchema>;

/** Reads a declaration. Throws HT6001 at the line of the first mistake; its facts list all of them. */
export const parseDeclaration = (yamlText: string, fileName: string): Declaration =>
  parseYamlDocument(declarationSchema, yamlText, { file: fileName, code: 'HT6001' });

/** Digest that a certificate binds. */
export const declarationDigest = (declaration: Declaration): string => digestOf(declaration);
