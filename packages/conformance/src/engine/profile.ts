import { parseYamlDocument } from '@hutong/validator/yaml';
import * as z from 'zod';
import { capabilityNames } from './capability.ts';
import { digestOf } from './digest.ts';

const bilingualText = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const requirementSchema = z.strictObject({
  id: z.string().regex(/^HT-[A-Z]+-\d{3}$/),
  level: z.enum(['MUST', 'SHOULD', 'MAY']),
  /** Applies only when the product declares all of these. */
  appliesWhen: z.array(z.enum(capabilityNames)).min(1).optional(),
  /** Why no check can verify it. It is then shown as not tested, never as met. */
  notTested: bilingualText.optional(),
});

export const profileSchema = z.strictObject({
  schema: z.literal('hutong-profile/1'),
  id: z.string().regex(/^[a-z][a-z0-9-]*-\d+\.\d+$/),
  title: bilingualText,
  specVersion: z.string(),
  /** The frozen set of requirements; a later release is another profile. */
  requirements: z
    .array(requirementSchema)
    .min(1)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: 'duplicate requirement id' }),
});

/** A frozen set of requirements that products are certified against. */
export type Profile = z.output<typeof profileSchema>;
export type ProfileRequirement = Profile['requirements'][number];

/** Reads a profile. Throws HT6013 at the line of the first mistake. */
export const parseProfile = (yamlText: string, fileName: string): Profile =>
  parseYamlDocument(profileSchema, yamlText, { file: fileName, code: 'HT6013' });

/** Digest of the requirement set that a certificate binds. */
export const profileDigest = (profile: Profile): string => digestOf(profile);
